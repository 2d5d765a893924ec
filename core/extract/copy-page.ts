import { fail, type Result, succeed } from '../model';
import { chooseImageSource, toWebAddress } from './image-source';
import { deepestLevel, longestStructuredData, mostElements } from './limits';
import type { Page } from './page';
import { attributeOf, unclobbered } from './unclobbered';

/** Elements that hold no text of a story, dropped with all that is in them. */
const dropped = new Set(
  (
    'script style template object embed applet input select textarea button option datalist ' +
    'canvas svg audio video dialog frame frameset map area source track param progress meter'
  ).split(' '),
);

/** All that later steps ask about. No `name` but on meta, so nothing is clobbered. */
const keptAttributes = (
  'id class href title datetime itemprop itemtype itemscope rel role property content lang dir ' +
  'colspan start alt width height cite hreflang data-gate'
).split(' ');

/** Pictures that are part of the furniture: counters, icons, faces. */
const furniturePicture =
  /(^|[\s/_.-])(pixel|tracking|tracker|beacon|spacer|icons?|logos?|avatar|gravatar|emojis?|badge|sprite)([\s/_.-]|$)/i;

/**
 * Copies a live page into an inert document, cleaned on the way.
 *
 * The live page is only read, by a TreeWalker and through prototypes, because
 * its own properties may be shadowed. Fails with `page-too-large` before the
 * copy grows beyond what can be worked through in about 3 seconds.
 */
export function copyPage(live: Document, url: string, now: Date): Result<Page> {
  const copy = unclobbered(live, 'implementation').createHTMLDocument('');
  const baseUrl = findBaseUrl(live, url);
  const root = unclobbered(live, 'documentElement');
  if (!root) return fail('no-article', 'the page is empty');

  const structuredData: string[] = [];
  let structuredLength = 0;
  let elements = 0;
  let depth = 0;
  const walker = unclobbered(live, 'createTreeWalker').call(live, root, 1 + 4);
  let target: Element = copy.documentElement;
  copyAttributes(root, target, baseUrl);
  copy.head.remove();
  copy.body.remove();

  /** Copies the walker's node; gives the element to go on in, or null to pass its inside over. */
  const copyNode = (): Element | null => {
    const node = walker.currentNode;
    if (unclobbered(node, 'nodeType') === 3) {
      target.append(copy.createTextNode((node as Text).data));
      return null;
    }
    const element = node as Element;
    const name = unclobbered(element, 'localName');
    if (name === 'script') {
      if (/ld\+json/i.test(attributeOf(element, 'type') ?? '')) {
        const text = unclobbered(element, 'textContent') ?? '';
        structuredLength += text.length;
        if (structuredLength <= longestStructuredData) structuredData.push(text);
      }
      return null;
    }
    if (dropped.has(name)) {
      if (isTextField(element, name)) markForm(target);
      return null;
    }
    if (name === 'noscript') {
      copyFallbackImage(element, target, baseUrl);
      return null;
    }
    if (name === 'iframe') {
      copyEmbed(element, target, baseUrl);
      return null;
    }
    if (name === 'img' || name === 'amp-img') {
      copyImage(element, target, baseUrl);
      return null;
    }
    const made = copy.createElement(name === 'form' ? 'div' : plainName(name));
    copyAttributes(element, made, baseUrl);
    if (name === 'form') made.setAttribute('data-form', '');
    target.append(made);
    return made;
  };

  let next: Node | null = walker.firstChild();
  while (next) {
    if (unclobbered(walker.currentNode, 'nodeType') === 1 && ++elements > mostElements) {
      return fail('page-too-large', `more than ${mostElements} elements`);
    }
    const inside = copyNode();
    if (inside && walker.firstChild()) {
      if (++depth > deepestLevel) {
        return fail('page-too-large', `more than ${deepestLevel} levels`);
      }
      target = inside;
      continue;
    }
    next = walker.nextSibling();
    while (!next) {
      if (depth === 0 || !walker.parentNode()) break;
      depth--;
      target = target.parentElement ?? copy.documentElement;
      next = walker.nextSibling();
    }
  }
  return succeed({ document: copy, url, baseUrl, now, structuredData });
}

function findBaseUrl(live: Document, url: string): string {
  const base = unclobbered(live, 'querySelector').call(live, 'base[href]') as Element | null;
  return (base && toWebAddress(attributeOf(base, 'href') ?? '', url)) ?? url;
}

/** The name under which an element can be made; a page can hold `<a"b>`, which cannot. */
function plainName(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'div';
}

function copyAttributes(from: Element, to: Element, baseUrl: string): void {
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

/** A field in which a reader types; a search button or a hidden value says nothing. */
function isTextField(element: Element, name: string): boolean {
  if (name === 'textarea') return true;
  return (
    name === 'input' && /^(|text|email|password|tel)$/.test(attributeOf(element, 'type') ?? '')
  );
}

/** Notes that the reader can type here, because text around such fields is no story. */
function markForm(target: Element): void {
  (target.closest('[data-form]') ?? target).setAttribute('data-form', 'typed');
}

function copyImage(image: Element, target: Element, baseUrl: string): void {
  const alt = (attributeOf(image, 'alt') ?? '').trim();
  const named = `${attributeOf(image, 'class') ?? ''} ${attributeOf(image, 'id') ?? ''}`;
  if (/emoji/i.test(named) && alt.length > 0 && alt.length < 8) {
    target.append(alt);
    return;
  }
  if (isSmall(attributeOf(image, 'width')) || isSmall(attributeOf(image, 'height'))) return;
  if (furniturePicture.test(named)) return;
  const sources = [image, ...sourcesBeside(image)].map(
    (element) => (name: string) => attributeOf(element, name),
  );
  const url = chooseImageSource(sources, baseUrl);
  if (!url || furniturePicture.test(new URL(url).pathname.replace(/^.*\//, ''))) return;
  const made = target.ownerDocument.createElement('img');
  copyAttributes(image, made, baseUrl);
  made.setAttribute('src', url);
  target.append(made);
}

function sourcesBeside(image: Element): Element[] {
  const parent = unclobbered(image, 'parentElement');
  if (!parent || unclobbered(parent, 'localName') !== 'picture') return [];
  return [...parent.querySelectorAll('source')];
}

/** Pixels; smaller pictures are icons and counters. */
const smallestSide = 40;

function isSmall(size: string | null): boolean {
  return size !== null && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < smallestSide;
}

/** The image of a `<noscript>`, when the one before it is missing or could not be resolved. */
function copyFallbackImage(noscript: Element, target: Element, baseUrl: string): void {
  const document = target.ownerDocument;
  const first = noscript.querySelector('img');
  const image =
    first ??
    document
      .createRange()
      .createContextualFragment(noscript.textContent ?? '')
      .querySelector('img');
  if (!image) return;
  const before = target.lastElementChild;
  if (before && (before.localName === 'img' || before.querySelector('img'))) return;
  copyImage(image, target, baseUrl);
}

/** A video or post that stands in a frame becomes a link to it. */
function copyEmbed(frame: Element, target: Element, baseUrl: string): void {
  const source = attributeOf(frame, 'src') ?? attributeOf(frame, 'data-src') ?? '';
  const url = toWebAddress(source, baseUrl);
  const title = (attributeOf(frame, 'title') ?? '').trim();
  if (!url || title === '' || !/\/(embed|player|videos?)\b/i.test(url)) return;
  const document = target.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.append(title);
  const paragraph = document.createElement('p');
  paragraph.setAttribute('data-embed', '');
  paragraph.append(link);
  target.append(paragraph);
}
