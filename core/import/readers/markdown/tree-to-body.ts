import type { PhrasingContent, Root, RootContent } from 'mdast';
import { formatFootnotePlaceholder } from '../../../markdown/highlight-placeholders';
import { parseIdComment } from '../../../markdown/markdown-ids';
import { getNodeText, listNodes } from '../../../markdown/parse-markdown';
import { type Block, type Body, type Inline, isLinkAddress } from '../../../model';
import { plainText } from '../../../text';
import type { ImportTools } from '../../import-tools';
import { parseWebAddress } from '../../items/make-item';
import { htmlToBody } from '../html/html-to-body';
import { isLocalAddress, localBaseUrl } from './local-images';

type ListItem = Extract<Block, { type: 'list' }>['children'][number];
type TableRow = Extract<Block, { type: 'table' }>['children'][number];

/**
 * Converts parsed Markdown to a body, with GFM tables and strikethrough. HTML blocks are
 * filtered by the allow-list used for pages; of inline HTML, only `<br>` and id comments are
 * read. Footnote references become placeholders (`formatFootnotePlaceholder`).
 *
 * Converts `nodes` only, but resolves link definitions from the whole `tree`. Returns null if
 * the body is empty, or nested too deeply for the call stack.
 */
export function treeToBody(
  tree: Root,
  nodes: readonly RootContent[],
  baseUrl: string,
  tools: ImportTools,
): Body | null {
  try {
    const addresses = findDefinitions(tree);
    const children = toBlocks(nodes, { baseUrl, tools, addresses });
    const body: Body = { type: 'root', children };
    return plainText(body).trim() === '' ? null : body;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Link definitions by name, for "[words][name]"; the first definition of a name wins, as in CommonMark. */
function findDefinitions(tree: Root): ReadonlyMap<string, string> {
  const found = listNodes([tree]).filter((node) => node.type === 'definition');
  return new Map(found.reverse().map(({ identifier, url }) => [identifier, url]));
}

interface Context {
  readonly baseUrl: string;
  readonly tools: ImportTools;
  readonly addresses: ReadonlyMap<string, string>;
}

function toBlocks(nodes: readonly RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => toBlock(node, context));
}

function toBlock(node: RootContent, context: Context): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const figures = toFigures(node.children, context);
      if (figures !== null) return figures;
      return [{ type: 'paragraph', children: toInlines(node.children, context) }];
    }
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: toInlines(node.children, context) }];
    case 'blockquote':
      if (hasOnlyFootnotes(node)) return [];
      return [{ type: 'blockquote', children: toBlocks(node.children, context) }];
    case 'list': {
      const { ordered, start } = node;
      const children = node.children
        .filter((item) => !hasOnlyFootnotes(item))
        .map(
          (item): ListItem => ({ type: 'listItem', children: toBlocks(item.children, context) }),
        );
      if (children.length === 0) return [];
      return [
        { type: 'list', ordered: ordered === true, start: ordered ? (start ?? 1) : null, children },
      ];
    }
    case 'table': {
      const children = node.children.map(
        (row): TableRow => ({
          type: 'tableRow',
          children: row.children.map((cell) => ({
            type: 'tableCell',
            children: toInlines(cell.children, context),
          })),
        }),
      );
      return [{ type: 'table', children }];
    }
    case 'code':
      return [{ type: 'code', lang: node.lang ?? null, value: node.value }];
    case 'html':
      return [...(htmlToBody(node.value, context.baseUrl, context.tools)?.children ?? [])];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    default:
      return [];
  }
}

/** True if a list item or quote holds only footnotes, which are not part of the text. */
function hasOnlyFootnotes({ children }: { readonly children: readonly RootContent[] }): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'footnoteDefinition');
}

/** A paragraph that holds only images, as figures; null for any other. */
function toFigures(nodes: readonly PhrasingContent[], context: Context): Block[] | null {
  const visible = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (visible.length === 0) return null;
  const figures: Block[] = [];
  for (const node of visible) {
    if (node.type === 'break') continue;
    if (node.type !== 'image' && node.type !== 'imageReference') return null;
    const address = getAddress(node, context);
    const url = resolveUrl(address, isLocalAddress(address) ? localBaseUrl : context.baseUrl);
    if (address === '' || parseWebAddress(url) === null) return null;
    figures.push({
      type: 'figure',
      children: [{ type: 'image', url, alt: node.alt ?? '' }],
      credit: null,
    });
  }
  return figures;
}

function toInlines(
  nodes: readonly PhrasingContent[],
  context: Context,
  isInLink = false,
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ type: node.type, value: node.value }];
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ type: node.type, children: toInlines(node.children, context, isInLink) }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
      case 'linkReference':
      case 'image':
      case 'imageReference': {
        const url = getAddress(node, context);
        const children: Inline[] =
          'children' in node
            ? toInlines(node.children, context, true)
            : [{ type: 'text', value: node.alt || url }];
        const target = resolveUrl(url, context.baseUrl);
        if (isInLink || !isLinkAddress(target)) return children;
        return [{ type: 'link', url: target, children }];
      }
      case 'footnoteReference':
        return [{ type: 'text', value: formatFootnotePlaceholder(node.identifier) }];
      // A single tag; its content is in the sibling nodes.
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: 'break' }];
        return parseIdComment(node.value).map((token) => ({
          type: 'text',
          value: formatFootnotePlaceholder(token),
        }));
      default:
        return [{ type: 'text', value: getNodeText(node) }];
    }
  });
}

function getAddress(
  node: { readonly url: string } | { readonly identifier: string },
  { addresses }: Context,
): string {
  return 'url' in node ? node.url : (addresses.get(node.identifier) ?? '');
}

function resolveUrl(url: string, baseUrl: string): string {
  return url !== '' && URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : '';
}
