/** A node of HTML, as far as filters need it: without comments. */
export type HtmlNode = HtmlElement | { readonly type: 'text'; readonly text: string };

interface HtmlElement {
  readonly type: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const token =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</gi;
const attribute = /([\w:@-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Parses HTML that is nested as written. Closing tags close all elements up to the one they
 * name; those without one are ignored. Not a full parser: nothing is rendered from it.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: OpenElement = { type: 'element', tag: '', attributes: {}, children: [] };
  const open = [root];
  for (const [whole, close = '', name, rest = ''] of html.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (!whole.startsWith('<!--')) parent.children.push({ type: 'text', text: whole });
      continue;
    }
    const tag = name.toLowerCase();
    if (close !== '') {
      const index = open.findLastIndex((element) => element.tag === tag);
      if (index > 0) open.length = index;
      continue;
    }
    const element: OpenElement = {
      type: 'element',
      tag,
      attributes: readAttributes(rest),
      children: [],
    };
    parent.children.push(element);
    const isLeaf = voidTags.has(tag) || rest.trimEnd().endsWith('/') || open.length > maxDepth;
    if (!isLeaf) open.push(element);
  }
  return root.children;
}

/** Deeper elements are put beside each other. */
const maxDepth = 200;

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, plain]) => [
      name.toLowerCase(),
      double ?? single ?? plain ?? '',
    ]),
  );
}

/** Writes nodes as HTML again, without those that are removed. */
export function serialiseHtml(
  nodes: readonly HtmlNode[],
  isRemoved: (node: HtmlNode) => boolean | undefined,
): string {
  return nodes
    .map((node) => {
      if (isRemoved(node)) return '';
      if (node.type === 'text') return node.text;
      const attributes = Object.entries(node.attributes).map(
        ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
      );
      const start = `<${node.tag}${attributes.join('')}>`;
      if (voidTags.has(node.tag)) return start;
      return `${start}${serialiseHtml(node.children, isRemoved)}</${node.tag}>`;
    })
    .join('');
}
