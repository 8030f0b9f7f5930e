import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadProblem } from '../../model/index.ts';
import type { OcrJob, OcrReport } from './job.ts';

/**
 * Wall time without a sign of life after which the process is taken for stuck. The longest step, finding the lines of a page, takes 3 s
 * on two free cores; a machine that is busy with other things takes ten times that.
 */
const silence = 180_000;

let child: ChildProcess | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs a job in the OCR process, one at a time, and hands on its reports. Resolves with a problem when the process ended or had to be
 * killed; the next job gets a new one.
 */
export function runOcr(job: OcrJob, receive: (report: OcrReport) => void): Promise<ReadProblem | undefined> {
  const turn = queue.then(() => run(job, receive));
  queue = turn.catch(() => undefined);
  return turn;
}

/** Ends the OCR process; a later job starts it anew. */
export async function endOcr(): Promise<void> {
  await queue;
  const ending = child;
  child = undefined;
  if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    ending.ref();
    ending.once('exit', () => resolve());
    ending.kill('SIGKILL');
  });
}

/** Number of the OCR process while there is one. */
export const ocrProcess = (): number | undefined => child?.pid;

function start(): ChildProcess {
  const started = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An idle OCR process never keeps the command from ending. One that ends while idle is replaced with the next job.
  started.unref();
  started.channel?.unref();
  started.once('exit', () => {
    if (child === started) child = undefined;
  });
  return started;
}

function run(job: OcrJob, receive: (report: OcrReport) => void): Promise<ReadProblem | undefined> {
  child ??= start();
  const current = child;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const finish = (problem?: ReadProblem): void => {
      clearTimeout(timer);
      current.off('message', onMessage).off('exit', onExit).off('error', onExit);
      current.channel?.unref();
      current.unref();
      resolve(problem);
    };
    const onExit = (): void => {
      if (child === current) child = undefined;
      finish({ code: 'damaged', message: 'The OCR engine stopped on this picture. Send it again as PDF at 300 dpi.' });
    };
    const onLate = (): void => {
      if (child === current) child = undefined;
      current.kill('SIGKILL');
      finish({ code: 'time-out', message: 'Reading the picture took too long and was stopped. Send a cleaner scan.' });
    };
    const onMessage = (report: OcrReport): void => {
      clearTimeout(timer);
      if (report.kind === 'end') {
        finish();
        return;
      }
      timer = setTimeout(onLate, silence);
      if (report.kind !== 'alive') receive(report);
    };
    timer = setTimeout(onLate, silence);
    current.ref();
    current.channel?.ref();
    current.on('message', onMessage).once('exit', onExit).once('error', onExit);
    current.send(job, (error) => {
      if (error) onExit();
    });
  });
}
