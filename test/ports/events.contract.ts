import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Events } from '../../shared/ports.ts';

export interface EventsMade {
  events: Events;
  /** Everything told so far, in order. */
  told: () => Promise<{ type: string; detail: unknown }[]>;
  close: () => Promise<void> | void;
}

/** What every implementation of `Events` must do. */
export function eventsContract(name: string, make: () => Promise<EventsMade>): void {
  describe(`events, ${name}`, () => {
    let made: EventsMade;
    beforeAll(async () => {
      made = await make();
    });
    afterAll(() => made.close());

    it('tells each event with its type and whole detail, in the order in which they were told', async () => {
      const detail = { schema: 'verdict-reached/1', bundle: '棉-1', began: ['bale.claimed'], left: undefined };
      await made.events.publish('VerdictReached', detail);
      await made.events.publish('VerdictReached', { bundle: 'b-2' });
      expect(await made.told()).toEqual([
        { type: 'VerdictReached', detail: { schema: 'verdict-reached/1', bundle: '棉-1', began: ['bale.claimed'] } },
        { type: 'VerdictReached', detail: { bundle: 'b-2' } },
      ]);
    });
  });
}
