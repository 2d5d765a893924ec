import type { TextFormat } from '../../import-format';
import { makeItem, parseWebAddress } from '../../items/make-item';
import { isAddressList } from '../../readers/text/is-address-list';
import { readLines } from '../../readers/text/lines';
import { readText } from '../../readers/text/read-text';

const address = /https?:\/\/[^\s<>"]+/gi;

/**
 * A list of web addresses, one per line. Text next to an address becomes its title
 * ("Ferry stops - https://…", "[Ferry stops](https://…)"); if a line has several
 * addresses, the text becomes the note of the first. Lines without an address are
 * reported, except blank lines and comments after "#".
 */
export const addresses: TextFormat = {
  kind: 'addresses',
  claims: (head, name = '') => isAddressList(head, name),
  async *read(source, report) {
    let row = 0;
    for await (const line of readLines(readText(source, report))) {
      row++;
      if (/^\s*(#(?!.*https?:).*)?$/.test(line)) continue;
      const matches = [...line.matchAll(address)].map(([matched]) => matched);
      const urls = matches.map(trimAddress).filter((url) => parseWebAddress(url) !== null);
      if (urls.length === 0) {
        report.add('no-web-address', row, null, line);
        continue;
      }
      const title = findTitle(line, urls);
      for (const [index, url] of urls.entries()) {
        const known = urls.length === 1 ? { headline: title } : { note: index === 0 ? title : '' };
        yield makeItem(url, report, row, known);
      }
    }
  },
};

/** Strips the punctuation and brackets that belong to the surrounding sentence from an address. */
function trimAddress(matched: string): string {
  const url = matched.replace(/[\]}>,.;'’”]+$/, '');
  const opened = url.split('(').length;
  const closed = url.split(')').length;
  return closed > opened && url.endsWith(')') ? trimAddress(url.slice(0, -1)) : url;
}

function findTitle(line: string, urls: readonly string[]): string {
  const text = urls
    .reduce((rest, url) => rest.replace(url, ' '), line)
    .replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*\)/g, '$1 ')
    .replace(/\(\s*\)|\[\s*\]|<\s*>/g, ' ')
    .replace(/^\s*(?:(?:[-*+•#]+|\d+[.)])\s+)*/, '')
    .replace(/\s+/g, ' ');
  return withoutEdges(text);
}

/** Strips what joined the text to an address: dashes, punctuation and unbalanced brackets. */
function withoutEdges(text: string): string {
  const bare = text.replace(/^[\s\-*+•–—|:,;#<>]+|[\s\-–—|:,.;<>]+$/g, '');
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const excess = bare.split(close).length - bare.split(open).length;
    if (bare.endsWith(close) && excess > 0) return withoutEdges(bare.slice(0, -1));
    if (bare.startsWith(open) && excess < 0) return withoutEdges(bare.slice(1));
  }
  return bare;
}
