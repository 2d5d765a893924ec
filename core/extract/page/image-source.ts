/** Attributes in which scripts that load images late keep the address, best first. */
const lateAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-defer-src',
  'data-large',
  'data-large-file',
  'data-src-large',
  'data-actualsrc',
  'data-full-src',
  'data-hi-res-src',
  'data-img-src',
  'data-image',
  'data-url',
];
const lateSets = ['data-srcset', 'data-lazy-srcset', 'data-src-set', 'srcset'];
/** Pictures that stand in for one that has not been loaded. */
const placeholder =
  /^data:|(^|[/_.-])(placeholder|blank|spacer|pixel|1x1|transparent|lazyload|loading|grey|gray)([/_.-]|$)/i;

/**
 * The address of the largest version of an image, absolute, or null when only
 * a placeholder is there. `readers` give the attributes of the `<img>` and of
 * the `<source>` elements beside it.
 */
export function chooseImageSource(
  readers: readonly ((name: string) => string | null)[],
  baseUrl: string,
): string | null {
  const candidates: { readonly url: string; readonly size: number }[] = [];
  for (const read of readers) {
    for (const name of lateSets) candidates.push(...splitSrcset(read(name) ?? ''));
  }
  candidates.sort((one, other) => other.size - one.size);
  const urls = candidates.map((candidate) => candidate.url);
  for (const read of readers) {
    for (const name of lateAttributes) urls.push(read(name) ?? '');
    urls.push(read('src') ?? '');
  }
  for (const url of urls) {
    if (url.trim() === '' || placeholder.test(url)) continue;
    const address = toWebAddress(url, baseUrl);
    if (address) return address;
  }
  return null;
}

/** An absolute http(s) address, or null when the text gives none. */
export function toWebAddress(text: string, baseUrl: string): string | null {
  if (!URL.canParse(text.trim(), baseUrl)) return null;
  const url = new URL(text.trim(), baseUrl);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/** Addresses with their width (or density times 1,000); addresses may hold commas. */
function splitSrcset(text: string): { url: string; size: number }[] {
  const found: { url: string; size: number }[] = [];
  for (const part of text.trim().split(/,\s+|(?<=\s[\d.]+[wx]),/)) {
    const [url, descriptor = '1x'] = part.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) * (descriptor.endsWith('x') ? 1000 : 1);
    if (url && !placeholder.test(url)) found.push({ url, size: Number.isFinite(size) ? size : 0 });
  }
  return found;
}
