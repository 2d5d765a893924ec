import { type Block, type Body, type Inline, isLinkAddress, isWebAddress } from '../../../model';
import type { HtmlNode } from './parse-html';

type HtmlElement = HtmlNode & { readonly type: 'element' };

/** Elements that begin a new block. Others are part of the text around them. */
const blockTags = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hr html img legend li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const removedTags = new Set('script style template noscript iframe'.split(' '));

/** Converts HTML to the tree of an article. What has no place there becomes text. */
export function htmlToBody(nodes: readonly HtmlNode[], decode: (text: string) => string): Body {
  return { type: 'root', children: new Converter(decode).toBlocks(nodes) };
}

class Converter {
  constructor(readonly decode: (text: string) => string) {}

  toBlocks(nodes: readonly HtmlNode[]): readonly Block[] {
    const blocks: Block[] = [];
    let line: HtmlNode[] = [];
    const endLine = () => {
      const children = trimInline(this.#toInlines(line));
      if (children.length > 0) blocks.push({ type: 'paragraph', children });
      line = [];
    };
    for (const node of nodes) {
      if (node.type === 'text' || !containsBlock(node)) line.push(node);
      else {
        endLine();
        blocks.push(...this.#toBlock(node));
      }
    }
    endLine();
    return blocks;
  }

  #toBlock(element: HtmlElement): readonly Block[] {
    const { tag, children, attributes } = element;
    if (removedTags.has(tag)) return [];
    if (/^h[1-6]$/.test(tag)) {
      const depth = Number(tag.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
      const inlines = trimInline(this.#toInlines(children));
      return inlines.length > 0 ? [{ type: 'heading', depth, children: inlines }] : [];
    }
    switch (tag) {
      case 'hr':
        return [{ type: 'thematicBreak' }];
      case 'img':
        return this.#toFigure(element);
      case 'pre':
        return [{ type: 'code', lang: null, value: this.#getText(children).replace(/\n$/, '') }];
      case 'blockquote':
        return [{ type: 'blockquote', children: this.toBlocks(children) }];
      case 'ul':
      case 'ol': {
        const items = children.filter((child) => child.type === 'element' && child.tag === 'li');
        const start = Number.parseInt(attributes['start'] ?? '1', 10);
        const list = items.map((item) => ({
          type: 'listItem' as const,
          children: this.toBlocks(item.type === 'element' ? item.children : []),
        }));
        const ordered = tag === 'ol';
        const first = ordered ? (Number.isNaN(start) ? 1 : start) : null;
        return list.length > 0 ? [{ type: 'list', ordered, start: first, children: list }] : [];
      }
      case 'table':
        return this.#toTable(element);
      default:
        return this.toBlocks(children);
    }
  }

  #toFigure({ attributes: { src = '', alt = '' } }: HtmlElement): readonly Block[] {
    const url = this.decode(src);
    if (!isWebAddress(url)) return [];
    const image = { type: 'image' as const, url, alt: this.decode(alt) };
    return [{ type: 'figure', children: [image], credit: null }];
  }

  #toTable(table: HtmlElement): readonly Block[] {
    const rows = findAll(table, 'tr').map((row) => ({
      type: 'tableRow' as const,
      children: row.children
        .filter((cell) => cell.type === 'element' && /^t[dh]$/.test(cell.tag))
        .map((cell) => ({
          type: 'tableCell' as const,
          children: trimInline(this.#toInlines(cell.type === 'element' ? cell.children : [])),
        })),
    }));
    const filled = rows.filter(({ children }) => children.length > 0);
    return filled.length > 0 ? [{ type: 'table', children: filled }] : [];
  }

  #toInlines(nodes: readonly HtmlNode[]): readonly Inline[] {
    return nodes.flatMap((node) => this.#toInline(node));
  }

  #toInline(node: HtmlNode): readonly Inline[] {
    if (node.type === 'text') {
      const value = this.decode(node.text).replace(/\s+/g, ' ');
      return value === '' ? [] : [{ type: 'text', value }];
    }
    const { tag, attributes } = node;
    if (removedTags.has(tag)) return [];
    if (tag === 'br') return [{ type: 'break' }];
    if (tag === 'code') return [{ type: 'inlineCode', value: this.#getText(node.children) }];
    const children = this.#toInlines(node.children);
    if (children.length === 0) return [];
    if (tag === 'a') {
      const url = this.decode(attributes['href'] ?? '');
      return isLinkAddress(url) ? [{ type: 'link', url, children }] : children;
    }
    if (tag === 'strong' || tag === 'b') return [{ type: 'strong', children }];
    if (tag === 'em' || tag === 'i') return [{ type: 'emphasis', children }];
    if (tag === 'del' || tag === 's') return [{ type: 'delete', children }];
    return children;
  }

  #getText(nodes: readonly HtmlNode[]): string {
    return nodes
      .map((node) => (node.type === 'text' ? this.decode(node.text) : this.#getText(node.children)))
      .join('');
  }
}

function containsBlock(element: HtmlElement): boolean {
  return blockTags.has(element.tag) || element.children.some(isBlock);
}

function isBlock(node: HtmlNode): boolean {
  return node.type === 'element' && containsBlock(node);
}

function findAll(element: HtmlElement, tag: string): readonly HtmlElement[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [];
    return child.tag === tag ? [child] : findAll(child, tag);
  });
}

/** Removes spaces and line breaks at the start and end of a block. */
function trimInline(inlines: readonly Inline[]): readonly Inline[] {
  const isSpace = (inline: Inline) =>
    inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '');
  const first = inlines.findIndex((inline) => !isSpace(inline));
  if (first < 0) return [];
  const kept = inlines.slice(first, inlines.findLastIndex((inline) => !isSpace(inline)) + 1);
  return kept.map((inline, index) => {
    if (inline.type !== 'text') return inline;
    const start = index === 0 ? inline.value.trimStart() : inline.value;
    return { ...inline, value: index === kept.length - 1 ? start.trimEnd() : start };
  });
}
