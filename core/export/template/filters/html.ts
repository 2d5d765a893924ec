import { reveal } from '../values/page-text';
import { toMarkedText } from '../values/to-marked-text';
import { fromJson } from '../values/value';
import { type Filter, type FilterTable, getGivenNames, mapPlain } from './filter';
import { type HtmlNode, parseHtml, serialiseHtml } from './parse-html';

/**
 * Filters for HTML. Their result is text of the page like any other: HTML that is left in it
 * shows as text and never becomes elements.
 */
const tag = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/gi;

const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ldquo: '"', rdquo: '"', lsquo: "'" },
  ...{ rsquo: "'", mdash: '—', ndash: '–', hellip: '…' },
};

/** Decodes character references. Unknown names stay as they are. */
export function decodeEntities(html: string): string {
  return html.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function stripTags(html: string, kept: readonly string[]): string {
  const names = new Set(kept.map((name) => name.toLowerCase()));
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<\/?([a-z!][\w-]*)[^<>]*(?:>|$)/gi, (whole, name: string) =>
      names.has(name.toLowerCase()) ? whole : '',
    );
  return decodeEntities(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const attribute = /([\w:-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Keeps the attributes of all tags that pass. */
function filterAttributes(html: string, keeps: (name: string) => boolean): string {
  return html.replace(tag, (whole, close: string, name: string, rest: string) => {
    if (close !== '' || rest.trim() === '') return whole;
    const kept = [...rest.matchAll(attribute)].filter(([, key = '']) => keeps(key.toLowerCase()));
    const end = rest.trimEnd().endsWith('/') ? ' /' : '';
    return `<${name}${kept.map(([text]) => ` ${text}`).join('')}${end}>`;
  });
}

function removeTags(html: string, removed: readonly string[]): string {
  const names = new Set(removed.map((name) => name.toLowerCase()));
  return html.replace(tag, (whole, _, name: string) =>
    names.has(name.toLowerCase()) ? '' : whole,
  );
}

/** Renames tags; one without a new name is removed, and its content kept. */
function replaceTags(html: string, names: ReadonlyMap<string, string>): string {
  return html.replace(tag, (whole, close: string, name: string, rest: string) => {
    const other = names.get(name.toLowerCase());
    if (other === undefined) return whole;
    return other === '' ? '' : `<${close}${other}${rest}>`;
  });
}

/** Removes elements by tag name, ".class" (also part of one, as there) or "#id". */
function removeElements(html: string, selectors: readonly string[]): string {
  if (selectors.length === 0) return html;
  const isRemoved = (node: HtmlNode) =>
    node.type === 'element' &&
    selectors.some((selector) => {
      if (selector.startsWith('.')) return node.attributes['class']?.includes(selector.slice(1));
      if (selector.startsWith('#')) return node.attributes['id'] === selector.slice(1);
      return node.tag === selector.toLowerCase();
    });
  return serialiseHtml(parseHtml(html), isRemoved);
}

/** A node as JSON, without white space around text; null if nothing is left. */
function toJsonNode(node: HtmlNode): unknown {
  if (node.type === 'text') {
    const content = node.text.trim();
    return content === '' ? null : { type: 'text', content };
  }
  const children = node.children.map(toJsonNode).filter((child) => child !== null);
  return {
    type: 'element',
    tag: node.tag,
    ...(Object.keys(node.attributes).length > 0 && { attributes: node.attributes }),
    ...(children.length > 0 && { children }),
  };
}

const htmlToJson: Filter = (input) => {
  const nodes = parseHtml(reveal(toMarkedText(input))).map(toJsonNode);
  const kept = nodes.filter((node) => node !== null);
  return fromJson(kept.length === 1 ? kept[0] : kept);
};

export const htmlFilters: FilterTable = {
  strip_tags: mapPlain((html, given) => stripTags(html, getGivenNames(given))),
  remove_tags: mapPlain((html, given) => removeTags(html, getGivenNames(given))),
  replace_tags: mapPlain((html, given) => {
    const pairs = given.map(
      ([from, to]) => [reveal(toMarkedText(from)).toLowerCase(), reveal(toMarkedText(to))] as const,
    );
    return replaceTags(html, new Map(pairs));
  }),
  strip_attr: mapPlain((html, given) => {
    const kept = new Set(getGivenNames(given).map((name) => name.toLowerCase()));
    return filterAttributes(html, (name) => kept.has(name));
  }),
  remove_attr: mapPlain((html, given) => {
    const removed = new Set(getGivenNames(given).map((name) => name.toLowerCase()));
    return filterAttributes(html, (name) => !removed.has(name));
  }),
  remove_html: mapPlain((html, given) => removeElements(html, getGivenNames(given))),
  html_to_json: htmlToJson,
};
