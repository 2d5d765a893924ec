import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../storage';
import { aRequest, expectValue } from '../storage/samples';
import { join } from './joined-libraries';

let kept: Library;
let remote: Library;
let view: ReturnType<typeof join>['view'];
let sent: string[];
beforeEach(() => {
  ({ kept, remote, view, sent } = join());
});

describe('watching by messages', () => {
  beforeEach(() => {
    // The database needs the other timers.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets a second go by, and all that is asked in it be answered. */
  async function second(): Promise<void> {
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
  }
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  function watchCount(): { seen: number[]; stop: () => void } {
    const seen: number[] = [];
    const life = new AbortController();
    remote.watch(
      (library) => library.listShelves(),
      (answer) => seen.push(expectValue(answer).all),
      life.signal,
    );
    return { seen, stop: () => life.abort() };
  }

  it('passes on the answer at once, and again only when it changes', async () => {
    const { seen, stop } = watchCount();
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await second();
    await second();
    expect(sent.length).toBeGreaterThan(1);
    expect(seen).toEqual([0]);
    await kept.saveClip(aRequest(1));
    await second();
    expect(seen).toEqual([0, 1]);
    stop();
  });

  it('asks nothing more when it was stopped', async () => {
    const { seen, stop } = watchCount();
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await settle();
    stop();
    const asked = sent.length;
    await kept.saveClip(aRequest(1));
    await second();
    await second();
    expect(sent).toHaveLength(asked);
    expect(seen).toEqual([0]);
  });

  it('passes on nothing if it was stopped before the answer', async () => {
    const { seen, stop } = watchCount();
    stop();
    await second();
    expect(seen).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('asks nothing while its page is hidden, and catches up when it is seen again', async () => {
    const { seen, stop } = watchCount();
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await settle();
    view.hidden = true;
    const asked = sent.length;
    await kept.saveClip(aRequest(1));
    await second();
    await second();
    expect(sent).toHaveLength(asked);
    view.hidden = false;
    await second();
    expect(seen).toEqual([0, 1]);
    stop();
  });
});
