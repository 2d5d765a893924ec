import { inflateSync } from 'node:zlib';
import type { Tab } from '../../scripts/drive/browser';

/**
 * Returns what a page prints as comparable text: every letter, line and area with its colour,
 * in order, without the time of printing.
 *
 * Chromium splits a line of text where a highlight begins, without a visible difference. So the
 * result does not contain how lines are split, or the moves between their parts.
 */
export async function readPrintedPage(tab: Tab): Promise<string> {
  const file = Buffer.from(await tab.print()).toString('latin1');
  // The offsets of objects depend on how the time was compressed.
  const isTable = (index: number) =>
    file.slice(file.lastIndexOf(' obj', index), index).includes('/XRef');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .filter(({ index }) => !isTable(index))
    .map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return body;
      }
    });
  const commands = streams
    .join('\n')
    .replace(/D:\d{14}\S*|\d{4}-\d\d-\d\dT[\d:]+/g, '')
    .replace(/^[\d. -]+ re\nW\*? n\n/gm, '')
    .replace(/^(q|Q|BT|ET|.* (cm|Tm|Tf|gs))\n/gm, '')
    .replace(/^[\d. -]+ Td </gm, '<');
  let colour = '';
  const lines = commands.split('\n').filter((line) => {
    const isRepeated = line === colour;
    if (line.endsWith(' rg')) colour = line;
    return !isRepeated;
  });
  return lines.join('\n').replaceAll('> Tj\n<', '');
}
