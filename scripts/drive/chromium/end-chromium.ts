import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitUntil } from '../wait-until';

/** Crashes the browser's main process. */
export function crashChromium(context: BrowserContext): Promise<void> {
  return endBy(context, (devtools) => devtools.send('Browser.crash'));
}

/** Ends the browser's main process with SIGKILL. */
export function killChromium(context: BrowserContext): Promise<void> {
  return endBy(context, async (devtools) => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (main === undefined) throw new Error('no main process');
    process.kill(main.id, 'SIGKILL');
  });
}

/** Calls `end` and waits until the browser has exited. */
async function endBy(
  context: BrowserContext,
  end: (devtools: CDPSession) => Promise<unknown>,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to end');
  const devtools = await browser.newBrowserCDPSession();
  let isOver = false;
  context.on('close', () => {
    isOver = true;
  });
  // The connection ends instead of an answer.
  await end(devtools).catch(() => {});
  await waitUntil('the end of the browser', async () => isOver);
}
