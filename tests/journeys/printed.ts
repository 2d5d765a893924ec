import { inflateSync } from 'node:zlib';
import type { Tab } from '../../scripts/drive/browser';

/**
 * What a page prints, as text that can be compared: every letter, line and area in
 * its ink and in its order, without the hour at which it was printed.
 *
 * Chromium sets a line of text in pieces where a highlight begins, whatever that
 * looks like; how a line is cut, and where the pen is moved to for it, is left out.
 */
export async function printedBy(tab: Tab): Promise<string> {
  const file = Buffer.from(await tab.print()).toString('latin1');
  // Where in the file each object begins depends on how the hour was packed.
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
