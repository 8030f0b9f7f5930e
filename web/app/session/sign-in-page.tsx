import { useState } from 'preact/hooks';
import { leaveToSignIn } from './session.ts';

/** The first screen: says what this is, and sends the person to sign in. The key of the link that `npm start` prints is handed on. */
export function SignInPage({ problem }: { problem?: string | undefined }) {
  const [failed, setFailed] = useState(problem);
  const go = () => {
    const key = /^#key=([\w-]+)/.exec(location.hash)?.[1];
    leaveToSignIn(key).catch(() => setFailed('The sign-in cannot be reached. Try again in a moment.'));
  };
  return (
    <main class="sign-in card">
      <h1>Origin verifier</h1>
      <p>
        Hand in the papers of a cotton or tomato shipment and see, with the evidence on both sides, whether they agree
        on where it was grown and made, and what to do next.
      </p>
      {failed && (
        <p role="alert" class="fault">
          {failed}
        </p>
      )}
      <button type="button" class="main" onClick={go}>
        Sign in
      </button>
    </main>
  );
}
