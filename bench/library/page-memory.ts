import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Memory in megabytes (10⁶ bytes), after garbage was collected: JavaScript's heap, what the browser keeps for it, and buffers. */
interface PageMemory {
  readonly pageMb: number;
  readonly workerMb: number;
}

/** What a page and its one worker hold. */
export async function memoryOf(context: BrowserContext, page: Page): Promise<PageMemory> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const pageMb = megabytes(await session.send('Runtime.getHeapUsage'));
  const workerMb = megabytes(await usageOfWorker(session));
  await session.detach();
  return { pageMb, workerMb };
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}

function megabytes({ usedSize, embedderHeapUsedSize, backingStorageSize }: HeapUsage): number {
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Playwright has no sessions for workers, so the messages are passed on by the page's. */
async function usageOfWorker(session: CDPSession): Promise<HeapUsage> {
  const usage = new Promise<HeapUsage>((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result, error } = JSON.parse(message);
      if (error) reject(new Error(error.message));
      else if (id === 2) resolve(result);
    });
  });
  let isFound = false;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    isFound = true;
    for (const [id, method] of [
      [1, 'HeapProfiler.collectGarbage'],
      [2, 'Runtime.getHeapUsage'],
    ] as const) {
      const message = JSON.stringify({ id, method });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    }
  });
  const wanted = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', wanted);
  if (!isFound) throw new Error('the page has no worker');
  return usage;
}
