import type { Article } from './article';
import { type Block, isWebAddress } from './body';

/** Returns the web addresses of an article's images in reading order, without repeats. */
export function getImageUrls({ image, body }: Pick<Article, 'image' | 'body'>): readonly string[] {
  const getUrls = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'figure') return [block.children[0].url];
      if (block.type === 'blockquote') return getUrls(block.children);
      if (block.type === 'list') return block.children.flatMap((item) => getUrls(item.children));
      return [];
    });
  const urls = [...(image ? [image.url] : []), ...getUrls(body.children)];
  return [...new Set(urls.filter(isWebAddress))];
}
