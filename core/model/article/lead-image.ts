import type { Article, LeadImage } from './article';
import type { Block, Figure } from './body';
import { getFigureDescription, hasDifferentDescription } from './image-description';
import { isSameFileName, isSameImage } from './same-image';

/** Blocks before a figure that still opens the body: a heading or a first paragraph. */
const maxBlocksBeforeOpening = 1;

/**
 * Returns the lead image to show above the body, or null if there is none or the body
 * contains it.
 *
 * A figure that opens the body is usually the lead image again, so a distinctive file
 * name is enough there. Further down, the same name may belong to another image.
 */
export function findLeadImageAbove({
  image,
  body,
}: Pick<Article, 'image' | 'body'>): LeadImage | null {
  if (image === null) return null;
  const description = { alt: image.alt, caption: image.caption ?? '' };
  if (findFigure(body.children, { ...description, url: image.url }) !== null) return null;
  const opening = body.children
    .slice(0, maxBlocksBeforeOpening + 1)
    .find(({ type }) => type === 'figure');
  const isRepeated =
    opening?.type === 'figure' &&
    isSameFileName(opening.children[0].url, image.url) &&
    !hasDifferentDescription(getFigureDescription(opening), description);
  return isRepeated ? null : image;
}

/**
 * Returns the first figure with an image, or null: preferably one with the same
 * address, otherwise another size of it, unless the page describes that differently.
 */
export function findFigure(
  blocks: readonly Block[],
  { url, ...description }: { readonly url: string; readonly alt: string; readonly caption: string },
): Figure | null {
  const figures = listFigures(blocks);
  return (
    figures.find((figure) => figure.children[0].url === url) ??
    figures.find(
      (figure) =>
        isSameImage(figure.children[0].url, url) &&
        !hasDifferentDescription(getFigureDescription(figure), description),
    ) ??
    null
  );
}

/** Returns the figures among blocks, also in quotes and lists, in reading order. */
export function listFigures(blocks: readonly Block[]): readonly Figure[] {
  return blocks.flatMap((block): readonly Figure[] => {
    if (block.type === 'figure') return [block];
    if (block.type === 'blockquote') return listFigures(block.children);
    if (block.type === 'list') return block.children.flatMap((item) => listFigures(item.children));
    return [];
  });
}
