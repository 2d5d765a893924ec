import type { Definition, PhrasingContent, Root, RootContent } from 'mdast';
import { tokensInComment } from '../../../markdown/markdown-ids';
import { footnoteSign } from '../../../markdown/marked-words';
import { wordsOfNode } from '../../../markdown/parse-markdown';
import { type Block, type Body, type Inline, isLinkAddress } from '../../../model';
import { plainText } from '../../../text';
import type { ImportTools } from '../../import-tools';
import { webAddress } from '../../items/make-item';
import { htmlToBody } from '../html/html-to-body';
import { beside, isBeside } from './pictures-beside';

type ListItem = Extract<Block, { type: 'list' }>['children'][number];
type TableRow = Extract<Block, { type: 'table' }>['children'][number];

/**
 * Converts parsed Markdown to a body, with GFM tables and strikethrough; HTML passes the
 * allow-list used for pages. Footnote references are written as by `footnoteSign`. Null
 * if no text is left, or if it is nested deeper than the stack. `nodes` are the nodes to
 * convert; link definitions are taken from the whole tree.
 */
export function treeToBody(
  tree: Root,
  nodes: readonly RootContent[],
  baseUrl: string,
  tools: ImportTools,
): Body | null {
  try {
    const addresses = addressesIn(tree.children);
    const children = blocksOf(nodes, { baseUrl, tools, addresses });
    const body: Body = { type: 'root', children };
    return plainText(body).trim() === '' ? null : body;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Link definitions by name, for "[words][name]"; the first of two is used, as in CommonMark. */
function addressesIn(nodes: readonly RootContent[]): ReadonlyMap<string, string> {
  const found: Definition[] = [];
  const look = (node: RootContent) => {
    if (node.type === 'definition') found.push(node);
    else if ('children' in node) for (const child of node.children) look(child);
  };
  for (const node of nodes) look(node);
  return new Map(found.reverse().map(({ identifier, url }) => [identifier, url]));
}

interface Context {
  readonly baseUrl: string;
  readonly tools: ImportTools;
  readonly addresses: ReadonlyMap<string, string>;
}

function blocksOf(nodes: readonly RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => blockOf(node, context));
}

function blockOf(node: RootContent, context: Context): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const figures = figuresOf(node.children, context);
      if (figures !== null) return figures;
      return [{ type: 'paragraph', children: inlinesOf(node.children, context) }];
    }
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: inlinesOf(node.children, context) }];
    case 'blockquote':
      if (holdsFootnotesAlone(node)) return [];
      return [{ type: 'blockquote', children: blocksOf(node.children, context) }];
    case 'list': {
      const { ordered, start } = node;
      const children = node.children
        .filter((item) => !holdsFootnotesAlone(item))
        .map(
          (item): ListItem => ({ type: 'listItem', children: blocksOf(item.children, context) }),
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
            children: inlinesOf(cell.children, context),
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
function holdsFootnotesAlone({ children }: { readonly children: readonly RootContent[] }): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'footnoteDefinition');
}

/** A paragraph that holds only images, as figures; null for any other. */
function figuresOf(
  nodes: readonly PhrasingContent[],
  { baseUrl, addresses }: Context,
): Block[] | null {
  const said = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (said.length === 0) return null;
  const figures: Block[] = [];
  for (const node of said) {
    if (node.type === 'break') continue;
    if (node.type !== 'image' && node.type !== 'imageReference') return null;
    const address = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
    const url = absolute(address, isBeside(address) ? beside : baseUrl);
    if (address === '' || webAddress(url) === null) return null;
    figures.push({
      type: 'figure',
      children: [{ type: 'image', url, alt: node.alt ?? '' }],
      credit: null,
    });
  }
  return figures;
}

function inlinesOf(
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
        return [{ type: node.type, children: inlinesOf(node.children, context, isInLink) }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return linkOf(node.url, inlinesOf(node.children, context, true), isInLink, context);
      case 'image':
        return linkOf(node.url, [{ type: 'text', value: node.alt || node.url }], isInLink, context);
      case 'linkReference': {
        const children = inlinesOf(node.children, context, true);
        return linkOf(context.addresses.get(node.identifier) ?? '', children, isInLink, context);
      }
      case 'imageReference': {
        const url = context.addresses.get(node.identifier) ?? '';
        return linkOf(url, [{ type: 'text', value: node.alt || url }], isInLink, context);
      }
      case 'footnoteReference':
        return [{ type: 'text', value: footnoteSign(node.identifier) }];
      // A single tag; its content is in the sibling nodes.
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: 'break' }];
        return tokensInComment(node.value).map((token) => ({
          type: 'text',
          value: footnoteSign(token),
        }));
      default:
        return [{ type: 'text', value: wordsOfNode(node) }];
    }
  });
}

function linkOf(
  url: string,
  children: Inline[],
  isInLink: boolean,
  { baseUrl }: Context,
): Inline[] {
  const target = absolute(url, baseUrl);
  return isInLink || !isLinkAddress(target) ? children : [{ type: 'link', url: target, children }];
}

function absolute(url: string, baseUrl: string): string {
  return url !== '' && URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : '';
}
