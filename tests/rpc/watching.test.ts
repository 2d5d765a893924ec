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

describe('watch() of a remote library', () => {
  beforeEach(() => {
    // fake-indexeddb needs the other timers.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Advances the clock by one second and waits until all calls are answered. */
  async function advanceOneSecond(): Promise<void> {
    await vi.advanceTimersByTimeAsync(1000);
    await waitForPendingCalls();
  }
  async function waitForPendingCalls(): Promise<void> {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  function watchClipCount(): { counts: number[]; stop: () => void } {
    const counts: number[] = [];
    const controller = new AbortController();
    remote.watch(
      (library) => library.listShelves(),
      (answer) => counts.push(expectValue(answer).all),
      controller.signal,
    );
    return { counts, stop: () => controller.abort() };
  }

  it('passes the first answer to the callback, then only changed answers', async () => {
    const { counts, stop } = watchClipCount();
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await advanceOneSecond();
    await advanceOneSecond();
    expect(sent.length).toBeGreaterThan(1);
    expect(counts).toEqual([0]);
    await local.saveClip(makeSaveRequest(1));
    await advanceOneSecond();
    expect(counts).toEqual([0, 1]);
    stop();
  });

  it('sends no calls after it is stopped', async () => {
    const { counts, stop } = watchClipCount();
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await waitForPendingCalls();
    stop();
    const sentBefore = sent.length;
    await local.saveClip(makeSaveRequest(1));
    await advanceOneSecond();
    await advanceOneSecond();
    expect(sent).toHaveLength(sentBefore);
    expect(counts).toEqual([0]);
  });

  it('ignores an answer that arrives after it is stopped', async () => {
    const { counts, stop } = watchClipCount();
    stop();
    await advanceOneSecond();
    expect(counts).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('does not poll while its page is hidden, and catches up when the page is visible again', async () => {
    const { counts, stop } = watchClipCount();
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await waitForPendingCalls();
    view.hidden = true;
    const sentBefore = sent.length;
    await local.saveClip(makeSaveRequest(1));
    await advanceOneSecond();
    await advanceOneSecond();
    expect(sent).toHaveLength(sentBefore);
    view.hidden = false;
    await advanceOneSecond();
    expect(counts).toEqual([0, 1]);
    stop();
  });
});
