import { expect, it, vi } from 'vitest';
import { setReporter } from '../../../client/base/report-problem';
import { startSyncWorker } from '../../../client/sync/worker/start-sync-worker';

const workers: EventTarget[] = [];
vi.mock('../../../client/sync/worker/sync-worker?worker', () => ({
  default: class extends EventTarget {
    constructor() {
      super();
      workers.push(this);
    }
    postMessage() {}
  },
}));

it('logs what the worker reports, which has no log', () => {
  const report = vi.fn();
  setReporter(report);
  startSyncWorker(globalThis as unknown as Window);
  const data = { code: 'exception', during: 'syncTypeError' };
  workers[0]?.dispatchEvent(new MessageEvent('message', { data }));
  setReporter(() => {});
  expect(report).toHaveBeenCalledExactlyOnceWith('exception', 'syncTypeError', undefined);
});
