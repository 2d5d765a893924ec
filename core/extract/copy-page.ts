import { fail, type Result, succeed } from '../model';
import { copyAttributes } from './copy-attributes';
import { copyEmbed, copyFallbackImage, copyImage } from './copy-media';
import { toWebAddress } from './image-source';
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
