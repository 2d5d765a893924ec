import type { Article } from '../../model';
import { headlineOfAddress } from './headline-of-address';

/** What programs know of a page, beside its text and what the reader wrote. */
export const pageFields = [
  'headline',
  'standfirst',
  'authors',
  'publisher',
  'publishedAt',
  'language',
  'image',
] as const satisfies readonly (keyof Article)[];

export type PageField = (typeof pageFields)[number];

/** A link with what a second record of its page says where the first says nothing. */
export function completeLink(link: Article, more: Article): Article {
  return {
    ...link,
    headline: saysField(link, 'headline') ? link.headline : more.headline,
    standfirst: link.standfirst ?? more.standfirst,
    authors: saysField(link, 'authors') ? link.authors : more.authors,
    publisher: link.publisher ?? more.publisher,
    publishedAt: link.publishedAt ?? more.publishedAt,
    language: link.language ?? more.language,
    image: link.image ?? more.image,
  };
}

/** What a program says of a page that is not what is kept of it. */
export function fieldsOtherwise(kept: Article, told: Article): readonly PageField[] {
  return pageFields.filter(
    (field) => saysField(told, field) && wordsOf(told, field) !== wordsOf(kept, field),
  );
}

/** A field of an article in words, as a report shows it. */
export function wordsOf(article: Article, field: PageField): string {
  switch (field) {
    case 'authors':
      return article.authors.map(plainly).join(', ');
    case 'publishedAt':
      return article.publishedAt === null ? '' : new Date(article.publishedAt).toISOString();
    case 'image':
      return article.image?.url ?? '';
    case 'language':
      return (article.language ?? '').toLowerCase();
    default:
      return plainly(article[field] ?? '');
  }
}

/** An address that stands in for a headline says nothing. */
function saysField(article: Article, field: PageField): boolean {
  if (field === 'headline') return article.headline !== headlineOfAddress(article.url);
  return wordsOf(article, field) !== '';
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
