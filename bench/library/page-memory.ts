import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Megabytes (10⁶ bytes) after garbage collection: JavaScript heap, embedder heap and buffers. */
interface PageMemory {
  readonly pageMb: number;
  readonly workerMb: number;
}

/** Measures the memory of a page and its worker. Throws if it has none. */
export async function measureMemory(context: BrowserContext, page: Page): Promise<PageMemory> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const pageMb = megabytes(await session.send('Runtime.getHeapUsage'));
  const workerMb = megabytes(await getWorkerUsage(session));
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

/** Sends messages to the worker through the page's session, because Playwright has none for workers. */
async function getWorkerUsage(session: CDPSession): Promise<HeapUsage> {
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
  const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', options);
  if (!isFound) throw new Error('the page has no worker');
  return usage;
}
