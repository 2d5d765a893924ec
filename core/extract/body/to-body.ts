import type { Block, Body } from '../../model';
import type { ListItem, TableRow } from '../../model/article/body';
import { isBlockElement } from '../page/block-elements';
import { joinDropCaps } from './drop-caps';
import { entryTimeOf, withEntryTime } from './live-entries';
import { toInline, toParagraphs } from './segments';
import { toFigures, withCaptionBehind } from './to-figure';

/**
 * An element of a page as the body of an article: the blocks of the model's
 * allow-list and nothing else. Text that stands directly between blocks
 * becomes paragraphs; what is not on the list leaves its text behind.
 */
export function toBody(element: Element, baseUrl: string): Body {
  return { type: 'root', children: toBlocks(element, baseUrl) };
}

/** The blocks in an element, in reading order. */
export function toBlocks(element: Element, baseUrl: string): readonly Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = () => {
    for (const children of toParagraphs(inline, baseUrl)) {
      blocks.push({ type: 'paragraph', children });
    }
    inline = [];
  };
  for (const child of element.childNodes) {
    const last = blocks.at(-1);
    const isBehindFigure =
      child.nodeType === 1 && last?.type === 'figure' && inline.every(isWhiteSpace);
    const captioned = isBehindFigure ? withCaptionBehind(last, child as Element, baseUrl) : null;
    if (captioned) {
      blocks[blocks.length - 1] = captioned;
    } else if (child.nodeType === 1 && holdsBlocks(child as Element)) {
      flush();
      blocks.push(...toBlock(child as Element, baseUrl));
    } else {
      inline.push(child);
    }
  }
  flush();
  return joinDropCaps(blocks);
}

function isWhiteSpace(node: Node): boolean {
  return (node.textContent ?? '').trim() === '';
}

function holdsBlocks(element: Element): boolean {
  if (isBlock(element)) return true;
  for (const inside of element.getElementsByTagName('*')) {
    if (isBlock(inside)) return true;
  }
  return false;
}

function isBlock(element: Element): boolean {
  return element.localName === 'img' || element.localName === 'picture' || isBlockElement(element);
}

function toBlock(element: Element, baseUrl: string): readonly Block[] {
  const entryTime = entryTimeOf(element);
  if (entryTime) return withEntryTime(toPlainBlock(element, baseUrl), entryTime);
  return toPlainBlock(element, baseUrl);
}

function toPlainBlock(element: Element, baseUrl: string): readonly Block[] {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return toHeading(element, baseUrl);
    case 'ul':
    case 'ol':
      return toList(element, baseUrl);
    case 'blockquote': {
      const children = toBlocks(element, baseUrl);
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'table':
      return toTable(element, baseUrl);
    case 'pre':
      return toCode(element);
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'figure':
      return element.querySelector('img') && !element.querySelector('table, pre, blockquote')
        ? toFigures(element, baseUrl)
        : toBlocks(element, baseUrl);
    case 'picture':
    case 'img':
      return toFigures(element, baseUrl);
    default:
      return isPictureBox(element) ? toFigures(element, baseUrl) : toBlocks(element, baseUrl);
  }
}

/** Characters; a box with more words than this is text with a picture in it. */
const longestCaption = 400;

/** A picture and its caption in boxes that are no `<figure>`: told by one image, few words and a name. */
function isPictureBox(element: Element): boolean {
  if (element.querySelectorAll('img').length !== 1) return false;
  if (element.querySelector('h1, h2, h3, blockquote, ul, ol, table, pre')) return false;
  const length = (element.textContent ?? '').trim().length;
  if (length > longestCaption) return false;
  const caption = element.querySelector('figcaption, [class*=caption i], [class*=legend i]');
  return (
    caption !== null ||
    /caption|image|picture|photo|media|figure|bild|foto/i.test(element.className)
  );
}

function toHeading(element: Element, baseUrl: string): readonly Block[] {
  const figures = [...element.querySelectorAll('img')].flatMap((image) =>
    toFigures(image, baseUrl),
  );
  const children = toInline([...element.childNodes], baseUrl);
  if (children.length === 0) return figures;
  const depth = Number(element.localName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', depth, children }, ...figures];
}

function toList(element: Element, baseUrl: string): readonly Block[] {
  const items: ListItem[] = [];
  for (const child of element.children) {
    const children = toBlocks(child, baseUrl);
    if (children.length === 0) continue;
    const last = items.at(-1);
    // A list directly in a list is a common mistake: it belongs to the item before.
    if (/^[uo]l$/.test(child.localName) && last) {
      items[items.length - 1] = {
        type: 'listItem',
        children: [...last.children, ...toBlock(child, baseUrl)],
      };
    } else items.push({ type: 'listItem', children });
  }
  if (items.length === 0) return [];
  const ordered = element.localName === 'ol';
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return [
    {
      type: 'list',
      ordered,
      start: ordered ? (Number.isFinite(start) ? start : 1) : null,
      children: items,
    },
  ];
}

/** A table of cells; one that only lays out a page gives its blocks. */
function toTable(element: Element, baseUrl: string): readonly Block[] {
  const rows = [...element.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === element,
  );
  const caption = element.querySelector('caption');
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  const isLayout =
    element.querySelector('table') !== null ||
    element.getAttribute('role') === 'presentation' ||
    widest < 2 ||
    [...element.querySelectorAll('td')].some((cell) => cell.querySelectorAll('p').length > 2);
  if (isLayout)
    return rows.flatMap((row) => [...row.children].flatMap((cell) => toBlocks(cell, baseUrl)));
  const made: TableRow[] = rows.map((row) => ({
    type: 'tableRow',
    children: [...row.children].map((cell) => ({
      type: 'tableCell',
      children: toInline([...cell.childNodes], baseUrl),
    })),
  }));
  const filled = made.filter((row) => row.children.some((cell) => cell.children.length > 0));
  if (filled.length === 0) return [];
  const above = caption ? toParagraphs([...caption.childNodes], baseUrl) : [];
  return [
    ...above.map((children) => ({ type: 'paragraph' as const, children })),
    { type: 'table', children: filled },
  ];
}

function toCode(element: Element): readonly Block[] {
  const value = (element.textContent ?? '').replace(/^\n|\s+$/g, '');
  if (value === '') return [];
  const names = `${element.className} ${element.querySelector('code')?.className ?? ''}`;
  return [{ type: 'code', lang: /\blang(?:uage)?-([\w+#-]+)/.exec(names)?.[1] ?? null, value }];
}
