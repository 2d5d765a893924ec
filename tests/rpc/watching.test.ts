import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../storage';
import { expectValue, makeSaveRequest } from '../storage/samples';
import { connectLibraries } from './connected-libraries';

let local: Library;
let remote: Library;
let view: ReturnType<typeof connectLibraries>['view'];
let sent: string[];
beforeEach(() => {
  ({ local, remote, view, sent } = connectLibraries());
});

describe('watching by messages', () => {
  beforeEach(() => {
    // The database needs the other timers.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Advances the clock by a second and waits until all calls are answered. */
  async function passSecond(): Promise<void> {
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
    await passSecond();
    await passSecond();
    expect(sent.length).toBeGreaterThan(1);
    expect(seen).toEqual([0]);
    await local.saveClip(makeSaveRequest(1));
    await passSecond();
    expect(seen).toEqual([0, 1]);
    stop();
  });

  it('sends no more calls once stopped', async () => {
    const { seen, stop } = watchCount();
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await settle();
    stop();
    const sentBefore = sent.length;
    await local.saveClip(makeSaveRequest(1));
    await passSecond();
    await passSecond();
    expect(sent).toHaveLength(sentBefore);
    expect(seen).toEqual([0]);
  });

  it('passes on nothing if it was stopped before the answer', async () => {
    const { seen, stop } = watchCount();
    stop();
    await passSecond();
    expect(seen).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('asks nothing while its page is hidden, and catches up when it is seen again', async () => {
    const { seen, stop } = watchCount();
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await settle();
    view.hidden = true;
    const sentBefore = sent.length;
    await local.saveClip(makeSaveRequest(1));
    await passSecond();
    await passSecond();
    expect(sent).toHaveLength(sentBefore);
    view.hidden = false;
    await passSecond();
    expect(seen).toEqual([0, 1]);
    stop();
  });
});
