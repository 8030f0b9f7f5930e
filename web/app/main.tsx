import { render } from 'preact';
import { begin, handBack } from './session/session.ts';
import { App } from './shell/app.tsx';
import './style/base.css';
import './style/screens.css';
import './style/verdict.css';

// A file dropped beside the zone would replace the page, and everything that was dropped before with it.
for (const happening of ['dragover', 'drop']) addEventListener(happening, (event) => event.preventDefault());

async function start(): Promise<void> {
  if (handBack()) return;
  let problem: string | undefined;
  await begin().catch(() => {
    problem = 'Signing in failed, or took too long. Try again.';
  });
  render(<App problem={problem} />, document.getElementById('app')!);
}

void start();
