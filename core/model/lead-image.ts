import type { Article, LeadImage } from './article';
import type { Block, Figure } from './body';
import { isSamePicture } from './same-picture';

/**
 * The lead image as it is drawn above the body, or null where there is none or
 * the body shows the same picture.
 */
export function leadImageAbove({ image, body }: Pick<Article, 'image' | 'body'>): LeadImage | null {
  return image !== null && findFigure(body.children, image.url) === null ? image : null;
}

/** The first figure with the picture of an address: that very address before another size of it. */
export function findFigure(blocks: readonly Block[], url: string): Figure | null {
  const figures = figuresIn(blocks);
  return (
    figures.find((figure) => figure.children[0].url === url) ??
    figures.find((figure) => isSamePicture(figure.children[0].url, url)) ??
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
