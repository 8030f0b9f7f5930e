import { useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import { signInBeside } from './session.ts';

/** Asks to sign in again in a window beside, so that files that were dropped and uploads under way stay. */
export function AgainDialog() {
  const [failed, setFailed] = useState('');
  const again = () => {
    setFailed('');
    signInBeside().catch((error: Error) => setFailed(error.message || 'Signing in failed. Try again.'));
  };
  return (
    <Dialog title="Sign in again" onClose={undefined}>
      <p>Your sign-in has expired. Nothing was lost: papers that wait here go on once you have signed in again.</p>
      {failed && (
        <p role="alert" class="fault">
          {failed}
        </p>
      )}
      <p>
        <button type="button" class="main" onClick={again}>
          Sign in in a new window
        </button>
      </p>
    </Dialog>
  );
}
