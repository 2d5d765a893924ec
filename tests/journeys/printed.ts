import { inflateSync } from 'node:zlib';
import type { Tab } from '../../scripts/drive/browser';

/**
 * Returns what a page prints as comparable text: every letter, line and area with its colour,
 * in order, without the time of printing.
 *
 * Chromium splits a line of text where a highlight begins, without a visible difference. How a
 * line is split, and where the pen is moved for it, is left out.
 */
export async function printedBy(tab: Tab): Promise<string> {
  const file = Buffer.from(await tab.print()).toString('latin1');
  // The offsets of objects depend on how the time was compressed.
  const isTable = (at: number) => file.slice(file.lastIndexOf(' obj', at), at).includes('/XRef');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .filter(({ index }) => !isTable(index))
    .map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return body;
      }
    });
  const drawn = streams
    .join('\n')
    .replace(/D:\d{14}\S*|\d{4}-\d\d-\d\dT[\d:]+/g, '')
    .replace(/^[\d. -]+ re\nW\*? n\n/gm, '')
    .replace(/^(q|Q|BT|ET|.* (cm|Tm|Tf|gs))\n/gm, '')
    .replace(/^[\d. -]+ Td </gm, '<');
  let ink = '';
  const lines = drawn.split('\n').filter((line) => {
    const isSame = line === ink;
    if (line.endsWith(' rg')) ink = line;
    return !isSame;
  });
  return lines.join('\n').replaceAll('> Tj\n<', '');
}
