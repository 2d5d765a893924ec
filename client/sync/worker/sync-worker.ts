import { openSyncLibrary } from '../../../storage/open-sync-library';
import { now } from '../../base/now';
import { setReporter } from '../../base/report-problem';
import { createBells } from '../bell';
import { describeBrowser } from '../describe-browser';
import { openShareTransport, openTransport } from '../open-transport';
import { keepInStep } from '../run-sync';
import type { FromSyncWorker, ToSyncWorker } from './sync-worker-messages';

/*
 * Keeps this device in step while a page is open, off its main thread. A worker cannot reach the
 * extension's API: its page renews the database's log.
 */

const worker = self as unknown as Worker;
const send = (message: FromSyncWorker) => worker.postMessage(message);
setReporter((code, during) => send({ code, during }));
const bells = createBells();
let answerRenewal = () => {};
const renewed = new Promise<void>((resolve) => {
  answerRenewal = resolve;
});

/** Reaches the worker of another page, which may be the one that keeps this device in step. */
const others = new BroadcastChannel('sync');
others.addEventListener('message', bells.ring);

worker.addEventListener('message', ({ data }: MessageEvent<ToSyncWorker>) => {
  if (data === 'renewed') return answerRenewal();
  bells.ring();
  others.postMessage(data);
});
self.addEventListener('online', bells.ring);

const library = openSyncLibrary({
  onLogRenewalNeeded: () => send('renew-log'),
  beforeFirstWrite() {
    send('await-renewal');
    return renewed;
  },
  clock: now,
});
void keepInStep(
  {
    ...{ library, locks: navigator.locks, source: crypto, now },
    ...{ openTransport, openShareTransport },
    browser: describeBrowser(navigator),
  },
  bells,
  new AbortController().signal,
);
