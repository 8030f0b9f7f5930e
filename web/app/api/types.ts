import type * as z from 'zod';
import type * as schemas from '../../../functions/api/answers/schemas.ts';
import type * as requests from '../../../functions/api/requests.ts';

// Types alone: the page loads none of the schemas.
export type Bundle = z.infer<typeof schemas.BundleView>;
export type BundleWithPapers = z.infer<typeof schemas.BundleWithPapers>;
export type Paper = z.infer<typeof schemas.PaperView>;
export type PaperAnnounced = z.infer<typeof requests.PaperAnnounced>;
export type PaperUpload = z.infer<typeof schemas.PaperUpload>;
export type UploadForm = z.infer<typeof schemas.UploadForm>;
export type BundleCreate = z.infer<typeof requests.BundleCreate>;
export type BundleCreated = z.infer<typeof schemas.BundleCreated>;
export type BundlePage = z.infer<typeof schemas.BundlePage>;
export type Pending = z.infer<typeof schemas.Pending>;
export type PagePicture = z.infer<typeof schemas.PagePicture>;
export type AmendmentCreate = Omit<z.infer<typeof requests.AmendmentCreate>, 'value'> & { value?: AmendedValue };
export type Revision = z.infer<typeof schemas.RevisionView>;
export type { AmendedValue, Amendment, Verdict } from '../../../shared/model/index.ts';

import type { AmendedValue } from '../../../shared/model/index.ts';
