import { fileURLToPath } from 'node:url';
import { startChromium } from './drive/chromium/launch-chromium';
import { serveNewspaper } from './newspaper';

/*
 * Opens the invented newspaper in a Chromium window with the extension, until the window is
 * closed. PRESSMARK_CHROMIUM names the browser.
 */

const newspaper = await serveNewspaper();
const context = await startChromium({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? 'chromium',
  extension: fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)),
  headed: true,
});
// On macOS a browser keeps running when its last window is closed.
context.on('page', (page) => page.on('close', endWithoutPages));
const page = context.pages()[0] ?? (await context.newPage());
page.on('close', endWithoutPages);
await page.goto(newspaper.url);
console.log(`The Harbour Ledger is open at ${newspaper.url}`);
console.log(
  'Open a story and press Alt+Shift+K (Option+Shift+K on a Mac) to clip it. A notice on the page says when it is saved.',
);
console.log('Close the window to stop.');
await new Promise<void>((resolve) => context.once('close', () => resolve()));
await newspaper.close();

function endWithoutPages() {
  if (context.pages().length === 0) void context.close();
}
