import { render } from 'preact';
import { begin, handBack } from './session/session.ts';
import { App } from './shell/app.tsx';
import './style/base.css';
import './style/screens.css';
import './style/verdict.css';

async function start(): Promise<void> {
  if (handBack()) return;
  let problem: string | undefined;
  await begin().catch(() => {
    problem = 'Signing in failed, or took too long. Try again.';
  });
  render(<App problem={problem} />, document.getElementById('app')!);
}

void start();
