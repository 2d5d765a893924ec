import { getNativeAttribute, getNativeProperty } from '../../../extract/page/native-dom';
import { isLinkAddress } from '../../../model';

/** Removed with all they contain: code, other documents, and what the user may have typed. */
const removedTags = new Set(
  (
    'script style noscript template iframe frame object embed svg math canvas audio video ' +
    'input select textarea datalist link base'
  ).split(' '),
);
const keptAttributes = new Set(
  (
    'alt aria-label cite class colspan content datetime dir href id itemprop lang role rowspan ' +
    'src start title'
  ).split(' '),
);
const addresses = new Set(['href', 'src', 'cite']);
const voidTags = new Set(['area', 'br', 'col', 'hr', 'img', 'meta', 'source', 'track', 'wbr']);
/** Characters. Longer ones are data of scripts. */
const maxAttributeLength = 1000;
const maxDepth = 200;

/**
 * Writes an element of a page as HTML without code, forms, styles and comments. Addresses are
 * complete, and only those that links may have. The element may be part of the live page.
 */
export function writeCleanHtml(element: Element, baseUrl: string): string {
  return writeElement(element, baseUrl, 0);
}

function writeElement(element: Element, baseUrl: string, depth: number): string {
  const tag = getNativeProperty(element, 'localName');
  if (removedTags.has(tag) || !/^[a-z][\w-]*$/.test(tag)) return '';
  const start = `<${tag}${writeAttributes(element, baseUrl)}>`;
  if (voidTags.has(tag)) return start;
  return `${start}${writeChildren(element, baseUrl, depth)}</${tag}>`;
}

/** Deeper elements are left out. */
function writeChildren(element: Element, baseUrl: string, depth: number): string {
  if (depth >= maxDepth) return '';
  return [...getNativeProperty(element, 'childNodes')]
    .map((child) => {
      const type = getNativeProperty(child, 'nodeType');
      if (type === 1) return writeElement(child as Element, baseUrl, depth + 1);
      return type === 3 ? escapeHtml(getNativeProperty(child as Text, 'data')) : '';
    })
    .join('');
}

function writeAttributes(element: Element, baseUrl: string): string {
  return getNativeProperty(element, 'getAttributeNames')
    .call(element)
    .filter((name) => keptAttributes.has(name) || /^data-[\w-]+$/.test(name))
    .map((name) => [name, cleanAttribute(element, name, baseUrl)] as const)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

function cleanAttribute(element: Element, name: string, baseUrl: string): string | null {
  const value = getNativeAttribute(element, name) ?? '';
  if (value.length > maxAttributeLength) return null;
  if (!addresses.has(name)) return value;
  const url = URL.canParse(value, baseUrl) ? new URL(value, baseUrl).href : '';
  return isLinkAddress(url) ? url : null;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
