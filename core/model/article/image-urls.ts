import type { Article } from './article';
import { type Block, isWebAddress } from './body';

/** The web addresses of an article's images, each once, in reading order. */
export function imageUrls({ image, body }: Pick<Article, 'image' | 'body'>): readonly string[] {
  const within = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'figure') return [block.children[0].url];
      if (block.type === 'blockquote') return within(block.children);
      if (block.type === 'list') return block.children.flatMap((item) => within(item.children));
      return [];
    });
  const urls = [...(image ? [image.url] : []), ...within(body.children)];
  return [...new Set(urls.filter(isWebAddress))];
}
