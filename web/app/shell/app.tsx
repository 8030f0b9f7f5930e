import { useEffect, useState } from 'preact/hooks';
import { BundlePage } from '../bundle/page.tsx';
import { BundlesPage } from '../bundles/page.tsx';
import { ComparePage } from '../compare/page.tsx';
import { AgainDialog } from '../session/again-dialog.tsx';
import { leave, onStanding, person, standingNow } from '../session/session.ts';
import { SignInPage } from '../session/sign-in-page.tsx';
import { LiveRegion } from './live.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { useRoute } from './route.ts';

/** The whole page: the sign-in, or the frame and the screen that the address names. */
export function App({ problem }: { problem?: string | undefined }) {
  const [standing, setStanding] = useState(standingNow());
  useEffect(() => onStanding(setStanding), []);
  if (standing === 'away') return <SignInPage problem={problem} />;
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        Skip to the content
      </button>
      <header class="top">
        <nav aria-label="Main">
          <a class="brand" href="#/">
            Origin verifier
          </a>
          <a href="#/">Bundles</a>
        </nav>
        <span class="who">
          {person()}{' '}
          <button type="button" class="plain" onClick={leave}>
            Sign out
          </button>
        </span>
      </header>
      <OfflineBar />
      <LiveRegion />
      <main id="content">
        <Screen />
      </main>
      {standing === 'expired' && <AgainDialog />}
    </>
  );
}

function Screen() {
  const route = useRoute();
  if (route.screen === 'bundle') return <BundlePage key={route.bundle} bundle={route.bundle} />;
  if (route.screen === 'compare')
    return <ComparePage key={`${route.bundle} ${route.before} ${route.after}`} {...route} />;
  return <BundlesPage />;
}

const toContent = () => document.querySelector<HTMLElement>('main h1')?.focus();
