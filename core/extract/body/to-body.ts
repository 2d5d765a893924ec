import type { Block, Body } from '../../model';
import type { ListItem, TableRow } from '../../model/article/body';
import { plainText } from '../../text';
import { isBlockElement } from '../page/block-elements';
import { partlySelected } from '../page/copy-selection';
import { mediaOnlyAttribute } from '../story';
import { joinDropCaps } from './drop-caps';
import { addEntryTime, getEntryTime } from './live-entries';
import { addCaption, attachCaption, toFigures } from './to-figure';
import { toInline, toParagraphs } from './to-inline';

/**
 * Converts an element of a page to an article body. Contains only the block types of the
 * model. Text directly between blocks becomes paragraphs; unknown elements are replaced by
 * their content.
 */
export function toBody(element: Element, baseUrl: string): Body {
  return { type: 'root', children: toBlocks(element, baseUrl) };
}

/** Converts the content of an element to blocks, in reading order. */
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
    const followsFigure =
      child.nodeType === 1 && last?.type === 'figure' && inline.every(isWhiteSpace);
    const captioned = followsFigure ? attachCaption(last, child as Element, baseUrl) : null;
    if (captioned) {
      blocks[blocks.length - 1] = captioned;
    } else if (child.nodeType === 1 && containsBlock(child as Element)) {
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

function containsBlock(element: Element): boolean {
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
  const entryTime = getEntryTime(element);
  if (entryTime) return addEntryTime(toPlainBlock(element, baseUrl), entryTime);
  const blocks = toPlainBlock(element, baseUrl);
  return element.hasAttribute(mediaOnlyAttribute) ? dropLooseText(blocks) : blocks;
}

/** Characters. Shorter text beside an image is a label or a counter. */
const minCaptionLength = 15;

/**
 * Reduces a box without story to its images. If there is one image and one sentence, that
 * is its caption. Other text is the changing caption of a gallery, a byline or a label.
 */
function dropLooseText(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.flatMap(withoutText);
  const [figure, ...others] = kept;
  const [text, ...otherTexts] = blocks
    .filter(({ type }) => type === 'paragraph')
    .filter((block) => plainText({ type: 'root', children: [block] }).length >= minCaptionLength);
  const isAlone = others.length === 0 && otherTexts.length === 0;
  if (figure?.type !== 'figure' || text?.type !== 'paragraph' || !isAlone) return kept;
  if (figure.children[1] || text.children.some(({ type }) => type === 'link')) return kept;
  return [addCaption(figure, text.children)];
}

/** Returns a block without the text around its figures. */
function withoutText(block: Block): readonly Block[] {
  if (block.type === 'paragraph') return [];
  if (block.type !== 'list') return [block];
  return block.children.flatMap(({ children }) => children.flatMap(withoutText));
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
      return isImageBox(element) ? toFigures(element, baseUrl) : toBlocks(element, baseUrl);
  }
}

/** Characters. A box with more text is text with an image in it. */
const maxCaptionLength = 400;

/**
 * True for a box without `<figure>` that holds an image with its caption: one image,
 * little text, and a telling class name.
 */
function isImageBox(element: Element): boolean {
  if (element.querySelectorAll('img').length !== 1) return false;
  // Most of its text may not be selected.
  if (element.hasAttribute(partlySelected)) return false;
  if (element.querySelector('h1, h2, h3, blockquote, ul, ol, table, pre')) return false;
  const length = (element.textContent ?? '').trim().length;
  if (length > maxCaptionLength) return false;
  if (holdsStory(element)) return false;
  const caption = element.querySelector('figcaption, [class*=caption i], [class*=legend i]');
  return (
    caption !== null ||
    /caption|image|picture|photo|media|figure|bild|foto/i.test(element.className)
  );
}

/** True for a box with a figure and sentences beside it, such as the lead of a story. */
function holdsStory(element: Element): boolean {
  if (!element.querySelector('figure')) return false;
  return [...element.querySelectorAll('p')].some(
    (paragraph) =>
      !paragraph.closest('figure, [class*=caption i], [class*=credit i], [class*=legend i]') &&
      /[.!?…。！？]["”»’)]?$/.test((paragraph.textContent ?? '').trim()),
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
    // A list directly in a list is a common mistake. It belongs to the previous item.
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

/** Converts a data table. A layout table is replaced by the blocks in its cells. */
function toTable(element: Element, baseUrl: string): readonly Block[] {
  const rows = [...element.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === element,
  );
  const caption = [...element.children].find(({ localName }) => localName === 'caption');
  const captionBlocks = (caption ? toParagraphs([...caption.childNodes], baseUrl) : []).map(
    (children): Block => ({ type: 'paragraph', children }),
  );
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  const isLayout =
    element.querySelector('table') !== null ||
    element.getAttribute('role') === 'presentation' ||
    widest < 2 ||
    [...element.querySelectorAll('td')].some((cell) => cell.querySelectorAll('p').length > 2);
  if (isLayout) {
    const cells = rows.flatMap((row) => [...row.children]);
    return [...captionBlocks, ...cells.flatMap((cell) => toBlocks(cell, baseUrl))];
  }
  const tableRows: TableRow[] = rows.map((row) => ({
    type: 'tableRow',
    children: [...row.children].map((cell) => ({
      type: 'tableCell',
      children: toInline([...cell.childNodes], baseUrl),
    })),
  }));
  const filledRows = tableRows.filter((row) =>
    row.children.some((cell) => cell.children.length > 0),
  );
  if (filledRows.length === 0) return [];
  return [...captionBlocks, { type: 'table', children: filledRows }];
}

function toCode(element: Element): readonly Block[] {
  const value = (element.textContent ?? '').replace(/^\n|\s+$/g, '');
  if (value === '') return [];
  const names = `${element.className} ${element.querySelector('code')?.className ?? ''}`;
  return [{ type: 'code', lang: /\blang(?:uage)?-([\w+#-]+)/.exec(names)?.[1] ?? null, value }];
}
