import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { type Block, type Inline, isLinkAddress } from '../model';
import { parseTree } from './parse-tree';

type ListItem = Extract<Block, { type: 'list' }>['children'][number];

/**
 * A bare address in a note: what people would take for the link, without the trailing
 * full stop.
 */
const bareAddress = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/g;

/**
 * A Markdown note as blocks of a body, which are rendered as elements and cannot run
 * anything.
 *
 * What a body cannot represent becomes text: HTML is shown as typed, an image becomes a
 * link to it, a heading a line in bold, so a note cannot disturb the heading outline of
 * the screen.
 */
export function parseNoteBlocks(note: string): readonly Block[] {
  return toBlocks(parseTree(note).children);
}

function toBlocks(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: toInlines(node.children) }];
      case 'heading':
        return [
          { type: 'paragraph', children: [{ type: 'strong', children: toInlines(node.children) }] },
        ];
      case 'blockquote':
        return [{ type: 'blockquote', children: toBlocks(node.children) }];
      case 'list': {
        const { ordered, start } = node;
        const children = node.children.map(
          (item): ListItem => ({ type: 'listItem', children: toBlocks(item.children) }),
        );
        return [{ type: 'list', ordered: ordered === true, start: start ?? null, children }];
      }
      // Code wraps in a card: a scrollable box would add a tab stop for each.
      case 'code':
        return [{ type: 'paragraph', children: [{ type: 'inlineCode', value: node.value }] }];
      case 'html':
        return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      default:
        return [];
    }
  });
}

function toInlines(nodes: readonly PhrasingContent[], isInLink = false): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return isInLink ? [{ type: 'text', value: node.value }] : linkAddresses(node.value);
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: toInlines(node.children, isInLink) }];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'html':
        return [{ type: 'text', value: node.value }];
      case 'link': {
        const children = toInlines(node.children, true);
        return isLinkAddress(node.url) ? [{ type: 'link', url: node.url, children }] : children;
      }
      case 'image': {
        const text: Inline = { type: 'text', value: node.alt || node.url };
        return isLinkAddress(node.url) && !isInLink
          ? [{ type: 'link', url: node.url, children: [text] }]
          : [text];
      }
      default:
        return [{ type: 'text', value: getText(node) }];
    }
  });
}

function linkAddresses(value: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const { 0: url, index } of value.matchAll(bareAddress)) {
    if (index > end) parts.push({ type: 'text', value: value.slice(end, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = index + url.length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

function getText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(getText).join('') : '';
}
