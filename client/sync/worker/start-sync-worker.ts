import { browser } from 'wxt/browser';
import { backgroundCommandCalls, backgroundCommands, connect } from '../../../core/rpc';
import { reportProblem } from '../../base/report-problem';
import SyncWorker from './sync-worker?worker';
import type { FromSyncWorker, ToSyncWorker } from './sync-worker-messages';

/** Keeps this device in step from now on, unless another page does. Returns a function to exchange at once. */
export function startSyncWorker(view: Window): () => void {
  const worker = new SyncWorker({ name: 'sync' });
  const send = (message: ToSyncWorker) => worker.postMessage(message);
  const { renewLog, awaitLogRenewal } = connect(backgroundCommands, backgroundCommandCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
  });
  worker.addEventListener('message', async ({ data }: MessageEvent<FromSyncWorker>) => {
    if (typeof data === 'object') return reportProblem(data.code, data.during);
    if (data === 'renew-log') return void renewLog({});
    // Not needed in Firefox, which uses SQLite.
    if (!import.meta.env.FIREFOX) await awaitLogRenewal({});
    send('renewed');
  });
  return () => send('exchange');
}
