import type { Article, Block, WholeClip } from '../model';

/** A clip whose images refer to files; `names` maps addresses to file names. */
export function replaceImageUrls(whole: WholeClip, names: ReadonlyMap<string, string>): WholeClip {
  if (names.size === 0) return whole;
  const nameOf = (url: string) => names.get(url) ?? url;
  return {
    ...whole,
    versions: whole.versions.map((version) =>
      version.id === whole.clip.versionId
        ? { ...version, article: replaceInArticle(version.article, nameOf) }
        : version,
    ),
  };
}

function replaceInArticle(article: Article, nameOf: (url: string) => string): Article {
  const { image, body } = article;
  return {
    ...article,
    image: image && { ...image, url: nameOf(image.url) },
    body: { ...body, children: body.children.map((block) => replaceInBlock(block, nameOf)) },
  };
}

function replaceInBlock(block: Block, nameOf: (url: string) => string): Block {
  const within = (blocks: readonly Block[]) => blocks.map((one) => replaceInBlock(one, nameOf));
  switch (block.type) {
    case 'figure': {
      const [{ url, ...image }, caption] = block.children;
      const named = { ...image, url: nameOf(url) };
      return { ...block, children: caption ? [named, caption] : [named] };
    }
    case 'blockquote':
      return { ...block, children: within(block.children) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({ ...item, children: within(item.children) })),
      };
    default:
      return block;
  }
}
