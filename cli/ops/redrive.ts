import { UploadMessage } from '../../functions/intake/uploads.ts';
import type { QueueName } from '../../shared/ports.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { JudgeMessage, ReadMessage } from '../../shared/store/messages.ts';
import type { DeadLetter, Operated } from './operated.ts';

export interface Redriven {
  queue: QueueName;
  letters: { id: string; receives: number; sentAt?: string; what: string; why: string }[];
}

/**
 * Hands the dead letters of a queue back to it. `tell` hears what each was, and why it failed as far as that is written anywhere: in the
 * log on this machine, in the paper that was rejected over it.
 */
export async function redrive(
  system: Operated,
  queue: QueueName,
  tell: (letter: Redriven['letters'][number]) => void,
): Promise<Redriven> {
  const letters: Redriven['letters'] = [];
  await system.redrive(queue, async (letter) => {
    const told = {
      id: letter.id,
      receives: letter.receives,
      ...(letter.sentAt ? { sentAt: letter.sentAt.toISOString() } : {}),
      ...(await about(system, queue, letter)),
    };
    letters.push(told);
    tell(told);
  });
  return { queue, letters };
}

async function about(
  system: Operated,
  queue: QueueName,
  { id, body }: DeadLetter,
): Promise<{ what: string; why: string }> {
  const logged = (await system.reasons(new Set([id]))).get(id);
  const unknown = `not written here: the function's log says it (messageId = "${id}")`;
  const value = jsonOf(body);
  if (queue === 'read') {
    const read = ReadMessage.safeParse(value);
    if (read.success) {
      const { importer, bundle, file } = read.data;
      const paper = await bundlesOn(system.table, system.clock).paper(importer, bundle, file);
      const state = paper?.state ?? 'not known any more';
      return {
        what: `read ${importer}/${bundle}/${file} (${state})`,
        why: logged ?? paper?.problem?.message ?? unknown,
      };
    }
  }
  if (queue === 'judge') {
    const judge = JudgeMessage.safeParse(value);
    if (judge.success) {
      const { importer, bundle, cause } = judge.data;
      return { what: `judge ${importer}/${bundle} (${cause})`, why: logged ?? unknown };
    }
  }
  if (queue === 'intake' && UploadMessage.safeParse(value).success)
    return { what: 'an upload', why: logged ?? unknown };
  if (queue === 'collect' || queue === 'rescreen' || queue === 'push')
    return { what: `a message to ${queue}`, why: logged ?? unknown };
  return {
    what: 'a message of unknown shape',
    why: logged ?? 'not understood: not sent by this product, it will fail again',
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
