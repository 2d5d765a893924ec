import { toWebAddress } from './image-source';
import { attributeOf } from './unclobbered';

/** All that later steps ask about. No `name` but on meta, so nothing is clobbered. */
const keptAttributes = (
  'id class href title datetime itemprop itemtype itemscope rel role property content lang dir ' +
  'colspan start alt width height'
).split(' ');

/** Copies what later steps ask about; addresses become absolute, and those that could run are left out. */
export function copyAttributes(from: Element, to: Element, baseUrl: string): void {
  for (const name of keptAttributes) {
    const value = attributeOf(from, name);
    if (value === null) continue;
    if (name === 'href') {
      const address = toLinkAddress(value, baseUrl);
      if (address) to.setAttribute('href', address);
    } else {
      to.setAttribute(name, value);
    }
  }
  if (to.localName === 'meta') {
    for (const name of ['name', 'http-equiv']) {
      const value = attributeOf(from, name);
      if (value !== null) to.setAttribute(name, value);
    }
  }
  const hides = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;
  if (attributeOf(from, 'hidden') !== null || hides.test(attributeOf(from, 'style') ?? '')) {
    to.setAttribute('hidden', '');
  }
  if (attributeOf(from, 'aria-hidden') === 'true') to.setAttribute('aria-hidden', 'true');
}

function toLinkAddress(href: string, baseUrl: string): string | null {
  if (/^\s*mailto:/i.test(href)) return href.trim();
  if (/^\s*#/.test(href)) return null;
  return toWebAddress(href, baseUrl);
}
