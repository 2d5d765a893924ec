/*
 * Draws public/icon/*.png from icon.svg, and the smallest from icon-small.svg.
 * Run by hand when a drawing changes: node scripts/icons.mjs
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'public/icon');
const drawings = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.PRESSMARK_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [size, drawing] of Object.entries(drawings)) {
  const svg = await readFile(join(import.meta.dirname, drawing), 'utf8');
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
