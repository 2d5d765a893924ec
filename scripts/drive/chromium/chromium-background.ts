import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import type { Work } from '../browser';
import { pause, waitUntil } from '../wait-until';
import { toExpression } from '../work-source';

/** The extension's service worker. */
export class ChromiumBackground {
  /** `devtools` returns the session of an open extension page, with `ServiceWorker` enabled. */
  constructor(
    private readonly context: BrowserContext,
    private readonly origin: string,
    private readonly devtools: () => CDPSession,
  ) {}

  /** Runs a function in it, and starts it first if it is stopped. */
  async evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    return (await this.wake()).evaluate(toExpression(work, arg)) as Promise<Answer>;
  }

  private async wake(): Promise<Worker> {
    await this.devtools().send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
    return waitUntil('the service worker', async () => {
      const found = this.context.serviceWorkers().find((one) => one.url().startsWith(this.origin));
      if (found === undefined) return null;
      await found.evaluate('true');
      return found;
    });
  }

  /**
   * Stops it, and waits until it has stopped. Does nothing if it is stopped already: the browser
   * then reports no running version. A worker that is woken at once has been stopped all the same.
   *
   * Only stops a worker that has started. The browser ends idle workers, never starting ones,
   * and a worker stopped while it waits for the debugger to attach may never start again.
   */
  async stop(): Promise<void> {
    const devtools = this.devtools();
    let status = 'stopped';
    let hasStopped = false;
    const note = (event: { versions: { runningStatus: string; scriptURL: string }[] }) => {
      for (const { scriptURL, runningStatus } of event.versions) {
        if (!scriptURL.startsWith(this.origin)) continue;
        status = runningStatus;
        hasStopped ||= status === 'stopped';
      }
    };
    devtools.on('ServiceWorker.workerVersionUpdated', note);
    try {
      await devtools.send('ServiceWorker.disable');
      await devtools.send('ServiceWorker.enable');
      // A running version may be reported later than this.
      await pause(100);
      await waitUntil('the service worker to stop', async () => {
        if (hasStopped || status === 'stopped') return true;
        if (status === 'running') await devtools.send('ServiceWorker.stopAllWorkers');
        return false;
      });
    } finally {
      devtools.off('ServiceWorker.workerVersionUpdated', note);
    }
  }
}
