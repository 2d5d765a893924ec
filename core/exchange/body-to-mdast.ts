import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import {
  type Block,
  type Body,
  type Figure,
  type Inline,
  isWebAddress,
  type LeadImage,
  leadImageAbove,
} from '../model';
import type { MarksInText } from './mark-node';
import { safeAddress } from './page-text';
import { singleLine } from './single-line';
import { emphasise, tidyInline } from './tidy-inline';

/** Markdown allows nine digits before the dot of a list item. */
const greatestStart = 999_999_999;

/**
 * The blocks of a body as ordinary Markdown blocks: a figure becomes its image
 * with the caption and credit below it in italics. Blocks without content are
 * left out.
 */
export function bodyToMdast(body: Body, marks: MarksInText | null = null): BlockContent[] {
  return blocksToMdast(body.children, marks);
}

function blocksToMdast(blocks: readonly Block[], marks: MarksInText | null): BlockContent[] {
  return blocks.flatMap((block) => blockToMdast(block, marks));
}

/** The lead image of an article, unless its body shows the same picture. */
export function leadImageToMdast(image: LeadImage | null, body: Body): BlockContent[] {
  const lead = leadImageAbove({ image, body });
  if (lead === null) return [];
  const caption: Inline[] = lead.caption === null ? [] : [{ type: 'text', value: lead.caption }];
  return imageToMdast(lead, caption, lead.credit, null);
}

function blockToMdast(block: Block, marks: MarksInText | null): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(tidyInline(block.children, marks));
    case 'heading': {
      const children = tidyInline(block.children, marks);
      return children.length === 0 ? [] : [{ type: 'heading', depth: block.depth, children }];
    }
    case 'blockquote': {
      const children = blocksToMdast(block.children, marks);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list': {
      const items = block.children
        .map((item) => blocksToMdast(item.children, marks))
        .filter((children) => children.length > 0);
      if (items.length === 0) return [];
      const isTight = items.every((children) =>
        children.every(({ type }, index) => type === (index === 0 ? 'paragraph' : 'list')),
      );
      const children = items.map(
        (blocks): ListItem => ({ type: 'listItem', spread: !isTight, children: blocks }),
      );
      const { ordered } = block;
      return [{ type: 'list', ordered, start: startOf(block.start), spread: !isTight, children }];
    }
    case 'table': {
      const rows = block.children.map(
        (row): TableRow => ({
          type: 'tableRow',
          children: row.children.map((cell) => ({
            type: 'tableCell',
            children: tidyInline(cell.children, marks),
          })),
        }),
      );
      return rows.some((row) => row.children.length > 0) ? [{ type: 'table', children: rows }] : [];
    }
    case 'code':
      return [{ type: 'code', lang: block.lang, value: block.value }];
    case 'figure':
      return figureToMdast(block, marks);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
  }
}

function startOf(start: number | null): number {
  const isNumber = start !== null && Number.isInteger(start) && start >= 0;
  return isNumber && start <= greatestStart ? start : 1;
}

function figureToMdast(
  { children: [image, caption], credit }: Figure,
  marks: MarksInText | null,
): BlockContent[] {
  return imageToMdast(image, caption?.children ?? [], credit, marks);
}

function imageToMdast(
  image: { readonly url: string; readonly alt: string },
  caption: readonly Inline[],
  credit: string | null,
  marks: MarksInText | null,
): BlockContent[] {
  const alt = singleLine(image.alt).trim();
  const hasCaption = tidyInline(caption).length > 0;
  const creditText = singleLine(credit ?? '').trim();
  const words: Inline[] = [...caption];
  if (creditText !== '') {
    words.push({ type: 'text', value: hasCaption ? ` (${creditText})` : creditText });
  }
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'image', url: isWebAddress(image.url) ? safeAddress(image.url) : image.url, alt },
      ],
    },
    ...paragraph(emphasise('emphasis', words, marks)),
  ];
}

function paragraph(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
