import type { Article, LeadImage } from './article';
import type { Block, Figure } from './body';
import { hasOtherWords, wordsOfFigure } from './has-other-words';
import { isSameFileName, isSamePicture } from './same-picture';

/** Blocks before a figure that still opens the body: a heading or a first paragraph. */
const openingBlocks = 1;

/**
 * The lead image to draw above the body, or null if there is none or
 * the body shows the same picture.
 *
 * A figure that opens the body is mostly the lead image again, so there a telling
 * file name is enough. Further down, the same name may be another picture's.
 */
export function leadImageAbove({ image, body }: Pick<Article, 'image' | 'body'>): LeadImage | null {
  if (image === null) return null;
  const words = { alt: image.alt, caption: image.caption ?? '' };
  if (findFigure(body.children, { ...words, url: image.url }) !== null) return null;
  const opening = body.children.slice(0, openingBlocks + 1).find(({ type }) => type === 'figure');
  const isAgain =
    opening?.type === 'figure' &&
    isSameFileName(opening.children[0].url, image.url) &&
    !hasOtherWords(wordsOfFigure(opening), words);
  return isAgain ? null : image;
}

/**
 * The first figure with a picture: its very address before another size of it that the page does
 * not describe in other words.
 */
export function findFigure(
  blocks: readonly Block[],
  { url, ...words }: { readonly url: string; readonly alt: string; readonly caption: string },
): Figure | null {
  const figures = figuresIn(blocks);
  return (
    figures.find((figure) => figure.children[0].url === url) ??
    figures.find(
      (figure) =>
        isSamePicture(figure.children[0].url, url) && !hasOtherWords(wordsOfFigure(figure), words),
    ) ??
    null
  );
}

function figuresIn(blocks: readonly Block[]): readonly Figure[] {
  return blocks.flatMap((block): readonly Figure[] => {
    if (block.type === 'figure') return [block];
    if (block.type === 'blockquote') return figuresIn(block.children);
    if (block.type === 'list') return block.children.flatMap((item) => figuresIn(item.children));
    return [];
  });
}
