/** Attributes in which lazy-loading scripts store the URL, best first. */
const lazySourceAttributes = [
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
];
/** Attributes that hold the URL of the image on some pages, and that of its own page on others. */
const sharedAttributes = ['data-image', 'data-url'];
const imageFile = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i;
const srcsetAttributes = ['data-srcset', 'data-lazy-srcset', 'data-src-set', 'srcset'];
/** Images shown until the real one is loaded. */
const placeholder =
  /^data:|(^|[/_.-])(placeholder|blank|spacer|pixel|1x1|transparent|lazyload|loading|grey|gray)([/_.-]|$)/i;

/**
 * Returns the absolute URL of an image's largest version, or null if it only has a
 * placeholder. `attributeReaders` read the attributes of the `<img>` and of the `<source>`
 * elements beside it.
 */
export function chooseImageSource(
  attributeReaders: readonly ((name: string) => string | null)[],
  baseUrl: string,
): string | null {
  const candidates: { readonly url: string; readonly size: number }[] = [];
  for (const read of attributeReaders) {
    for (const name of srcsetAttributes) candidates.push(...parseSrcset(read(name) ?? ''));
  }
  candidates.sort((a, b) => b.size - a.size);
  const urls = candidates.map((candidate) => candidate.url);
  for (const read of attributeReaders) {
    for (const name of lazySourceAttributes) urls.push(read(name) ?? '');
    const shared = sharedAttributes.map((name) => read(name) ?? '');
    const src = read('src') ?? '';
    const isShared = shared.some((url) => imageFile.test(url)) || !imageFile.test(src);
    urls.push(...(isShared ? [...shared, src] : [src, ...shared]));
  }
  for (const url of urls) {
    if (url.trim() === '' || placeholder.test(url)) continue;
    const address = toWebAddress(url, baseUrl);
    if (address) return address;
  }
  return null;
}

/** Returns an absolute http(s) URL, or null if the text is not one. */
export function toWebAddress(text: string, baseUrl: string): string | null {
  if (!URL.canParse(text.trim(), baseUrl)) return null;
  const url = new URL(text.trim(), baseUrl);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/**
 * Returns the URLs of a `srcset` with their width in pixels, or density times 1,000. URLs
 * may contain commas.
 */
function parseSrcset(text: string): { url: string; size: number }[] {
  const found: { url: string; size: number }[] = [];
  for (const part of text.trim().split(/,\s+|(?<=\s[\d.]+[wx]),/)) {
    const [url, descriptor = '1x'] = part.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) * (descriptor.endsWith('x') ? 1000 : 1);
    if (url && !placeholder.test(url)) found.push({ url, size: Number.isFinite(size) ? size : 0 });
  }
  return found;
}
