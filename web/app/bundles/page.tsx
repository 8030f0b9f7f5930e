import { Title } from '../shell/title.tsx';
import { Draft } from '../upload/draft.tsx';
import { BundleList } from './list.tsx';

/** The first screen after signing in: hand in a bundle, and the bundles that there are. */
export function BundlesPage() {
  return (
    <>
      <Title tab="Bundles">Bundles</Title>
      <Draft />
      <BundleList />
    </>
  );
}
