import type { ImportTools } from '../../import-tools';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * Text of markup with its character references replaced; rare names are resolved by the
 * browser.
 */
export function decodeEntities(text: string, tools: ImportTools): string {
  if (!text.includes('&')) return text;
  const plain = text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) {
      return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    }
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
  const rare = /&[a-z][a-z\d]+;/i;
  // Must not decode twice, so the original is passed on unchanged.
  if (!rare.test(text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, ''))) return plain;
  return tools.parseHtml(text.replaceAll('<', '&lt;')).body?.textContent ?? plain;
}
