import { describe, expect, it } from 'vitest';
import { createSiteQueue } from '../../../entrypoints/shared/filling/site-queue';

const createQueue = (...items: readonly string[]) =>
  createSiteQueue(items, (item) => item.charAt(0));

/** Takes all available items, as if every response were immediate and no site needed a pause. */
function takeAll(queue: ReturnType<typeof createQueue>, nowMs = 0) {
  const taken: string[] = [];
  for (;;) {
    const turn = queue.next(nowMs);
    if (turn === null || 'waitMs' in turn) return taken;
    taken.push(turn.item);
  }
}

describe('the site queue', () => {
  it('keeps the order within a site', () => {
    expect(takeAll(createQueue('a1', 'a2', 'a3'))).toEqual(['a1', 'a2', 'a3']);
  });

  it('chooses the available site with most items', () => {
    const queue = createQueue('a1', 'b1', 'b2', 'b3', 'c1');
    expect(queue.next(0)).toEqual({ item: 'b1', site: 'b' });
    queue.pause('b', 10);
    expect(queue.next(0)).toEqual({ item: 'a1', site: 'a' });
    expect(queue.next(10)).toEqual({ item: 'b2', site: 'b' });
  });

  it('returns how long to wait if no site is available', () => {
    const queue = createQueue('a1', 'b1');
    queue.pause('a', 70);
    queue.pause('b', 50);
    expect(queue.next(20)).toEqual({ waitMs: 30 });
    expect(queue.next(50)).toEqual({ item: 'b1', site: 'b' });
  });

  it('never shortens a pause', () => {
    const queue = createQueue('a1');
    queue.pause('a', 70);
    queue.pause('a', 5);
    expect(queue.next(69)).toEqual({ waitMs: 1 });
  });

  it('puts items back at the front, and drops the remaining items of a site', () => {
    const queue = createQueue('a1', 'a2', 'a3', 'b1');
    queue.next(0);
    queue.putBack('a1');
    expect(queue.drop('a')).toEqual(['a1', 'a2', 'a3']);
    expect(takeAll(queue)).toEqual(['b1']);
    expect(queue.next(0)).toBeNull();
  });
});
