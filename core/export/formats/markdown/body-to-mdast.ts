import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import type { HighlightedStory } from '../../../anchor/story/highlight-story';
import { toInline } from '../../../anchor/story/story';
import {
  type Article,
  type Block,
  type Body,
  type Figure,
  findLeadImageAbove,
  type Inline,
  isWebAddress,
} from '../../../model';
import { canFetchFor } from '../../../network';
import { inlineText } from '../../../text';
import { singleLine } from '../../../text/single-line';
import { encodeUnsafeUrl } from './escape-page-text';
import type { StoryHighlights } from './mark-node';
import { tidyInline, wrapInEmphasis } from './tidy-inline';

interface Story {
  readonly pageUrl: string | null;
  readonly highlights: StoryHighlights | null;
}

/** Markdown allows at most nine digits in an ordered list marker. */
const greatestStart = 999_999_999;

/**
 * The blocks of a body as Markdown blocks. A figure becomes its image with the caption
 * and credit below it in italics. Empty blocks are left out. `pageUrl` is the address of
 * the article; it decides which private networks its images may be on.
 */
export function bodyToMdast(
  body: Body,
  pageUrl: string | null,
  highlights: StoryHighlights | null = null,
): BlockContent[] {
  return blocksToMdast(body.children, { pageUrl, highlights });
}

function blocksToMdast(blocks: readonly Block[], story: Story): BlockContent[] {
  return blocks.flatMap((block) => blockToMdast(block, story));
}

/** The lead image of an article with its highlighted caption, unless its body shows the same image. */
export function leadImageToMdast(
  { image, body, url }: Pick<Article, 'image' | 'body' | 'url'>,
  caption: HighlightedStory['caption'],
  highlights: StoryHighlights | null,
): BlockContent[] {
  const lead = findLeadImageAbove({ image, body });
  if (lead === null) return [];
  return imageToMdast(lead, caption?.children ?? [], caption?.credit ?? [], {
    pageUrl: url,
    highlights,
  });
}

function blockToMdast(block: Block, story: Story): BlockContent[] {
  const { highlights } = story;
  switch (block.type) {
    case 'paragraph':
      return paragraph(tidyInline(block.children, highlights));
    case 'heading': {
      const children = tidyInline(block.children, highlights);
      return children.length === 0 ? [] : [{ type: 'heading', depth: block.depth, children }];
    }
    case 'blockquote': {
      const children = blocksToMdast(block.children, story);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list': {
      const items = block.children
        .map((item) => blocksToMdast(item.children, story))
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
            children: tidyInline(cell.children, highlights),
          })),
        }),
      );
      return rows.some((row) => row.children.length > 0) ? [{ type: 'table', children: rows }] : [];
    }
    case 'code':
      return [{ type: 'code', lang: codeLanguage(block.lang), value: block.value }];
    case 'figure':
      return figureToMdast(block, story);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
  }
}

/**
 * A language name for highlighters. Anything else is dropped: it may come from an
 * imported file and could end the line of the fence.
 */
function codeLanguage(lang: string | null): string | null {
  return lang !== null && /^[\w+#.-]+$/.test(lang) ? lang : null;
}

function startOf(start: number | null): number {
  const isNumber = start !== null && Number.isInteger(start) && start >= 0;
  return isNumber && start <= greatestStart ? start : 1;
}

function figureToMdast(figure: Figure, story: Story): BlockContent[] {
  const [image, caption] = figure.children;
  const credit = story.highlights?.credits.get(figure) ?? toInline((figure.credit ?? '').trim());
  return imageToMdast(image, caption?.children ?? [], credit, story);
}

function imageToMdast(
  image: { readonly url: string; readonly alt: string },
  caption: readonly Inline[],
  credit: readonly Inline[],
  { pageUrl, highlights }: Story,
): BlockContent[] {
  const alt = singleLine(image.alt).trim();
  const hasCaption = tidyInline(caption).length > 0;
  const hasCredit = inlineText(credit).trim() !== '';
  const parenthesis = (value: string): Inline[] =>
    hasCaption && hasCredit ? [{ type: 'text', value }] : [];
  const captionAndCredit = [...caption, ...parenthesis(' ('), ...credit, ...parenthesis(')')];
  return [
    { type: 'paragraph', children: [imageOrLinkToMdast(image.url, alt, pageUrl)] },
    ...paragraph(wrapInEmphasis('emphasis', captionAndCredit, highlights)),
  ];
}

/**
 * The image, or a link to it if it is on a private network that the article is not on: a
 * program that renders the note would send a request there.
 */
function imageOrLinkToMdast(url: string, alt: string, pageUrl: string | null): PhrasingContent {
  // The name of a file next to the note.
  if (!isWebAddress(url)) return { type: 'image', url, alt };
  if (canFetchFor(url, pageUrl)) return { type: 'image', url: encodeUnsafeUrl(url), alt };
  const value = alt === '' ? 'Image' : `Image: ${alt}`;
  return { type: 'link', url: encodeUnsafeUrl(url), children: [{ type: 'text', value }] };
}

function paragraph(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
