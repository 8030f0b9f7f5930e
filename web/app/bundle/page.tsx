import { nameOfBundle } from '../bundles/name.ts';
import { Title } from '../shell/title.tsx';
import { Contents } from '../verdict/contents.tsx';
import { VerdictView } from '../verdict/view.tsx';
import { AddPapers } from './add-papers.tsx';
import { EntryNumber } from './entry-number.tsx';
import { Papers } from './papers.tsx';
import { Progress } from './progress.tsx';
import { Revisions } from './revisions.tsx';
import { useBundle } from './use-bundle.ts';

/** A bundle: how far it is, the verdict the moment it stands, its papers, and what may be added to it. */
export function BundlePage({ bundle: id }: { bundle: string }) {
  const { bundle, verdict, pending, problem, look } = useBundle(id);
  const name = (bundle && nameOfBundle(bundle)) ?? `Bundle ${id}`;
  return (
    <>
      <p class="crumbs">
        <a href="#/">Bundles</a>
      </p>
      <Title tab={name}>{name}</Title>
      {bundle && (
        <p class="soft">
          {[bundle.importerName, bundle.entryDate && `entry of ${bundle.entryDate}`, bundle.id]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {bundle && <EntryNumber bundle={bundle} onChange={look} />}
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
      {bundle && (!verdict || pending) && <Progress bundle={bundle} pending={pending} earlier={verdict} />}
      {verdict && <Contents verdict={verdict} papers={bundle?.papers.length ?? 0} />}
      {verdict && <VerdictView bundle={id} verdict={verdict} onAmended={look} />}
      {bundle && (
        <section aria-labelledby="papers">
          <h2 id="papers">Papers handed in</h2>
          <p class="soft">The files as they came, and what each was taken for.</p>
          <Papers bundle={bundle} onChange={look} />
          <AddPapers bundle={bundle} onChange={look} />
        </section>
      )}
      {verdict && <Revisions key={verdict.bundle.revision} bundle={id} />}
    </>
  );
}
