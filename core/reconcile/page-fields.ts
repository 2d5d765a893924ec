import { type Article, getDisplayTitle } from '../model';

/** Page metadata that programs export, besides the text and what the user wrote. */
export const pageFields = [
  'headline',
  'standfirst',
  'authors',
  'publisher',
  'sourceCredit',
  'section',
  'publishedAt',
  'modifiedAt',
  'language',
  'image',
] as const satisfies readonly (keyof Article)[];

export type PageField = (typeof pageFields)[number];

/** Fills the empty fields of a link from a second record of its page. */
export function completeLink(link: Article, more: Article): Article {
  return {
    ...link,
    headline: saysField(link, 'headline') ? link.headline : more.headline,
    standfirst: link.standfirst ?? more.standfirst,
    authors: saysField(link, 'authors') ? link.authors : more.authors,
    publisher: link.publisher ?? more.publisher,
    sourceCredit: link.sourceCredit ?? more.sourceCredit,
    section: link.section ?? more.section,
    publishedAt: link.publishedAt ?? more.publishedAt,
    modifiedAt: link.modifiedAt ?? more.modifiedAt,
    language: link.language ?? more.language,
    image: link.image ?? more.image,
  };
}

/** The fields that the incoming article has with another value than the saved one. */
export function fieldsOtherwise(kept: Article, told: Article): readonly PageField[] {
  return pageFields.filter(
    (field) =>
      saysField(told, field) &&
      wordsOf(told, field) !== wordsOf(kept, field) &&
      !isDayOf(told, kept, field),
  );
}

/**
 * True if the incoming time is only a day, and it is the day of the saved time, either in
 * its own zone or in UTC.
 */
function isDayOf(told: Article, kept: Article, field: PageField): boolean {
  if (field !== 'publishedAt' && field !== 'modifiedAt') return false;
  const [day, time] = [told[field] ?? '', kept[field] ?? ''];
  if (!/^\d{4}-\d\d-\d\d(?:T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:00)?)?$/.test(day)) return false;
  return [time, timeOf(time || null)].some((one) => one.startsWith(day.slice(0, 10)));
}

/** A field of an article as text for the report. */
export function wordsOf(article: Article, field: PageField): string {
  switch (field) {
    case 'authors':
      return article.authors.map(plainly).join(', ');
    case 'publishedAt':
    case 'modifiedAt':
      return timeOf(article[field]);
    case 'image':
      return article.image?.url ?? '';
    case 'language':
      return (article.language ?? '').toLowerCase();
    default:
      return plainly(article[field] ?? '');
  }
}

/** False for an empty field, and for a headline that is only the address. */
function saysField(article: Article, field: PageField): boolean {
  if (field === 'headline')
    return article.headline !== getDisplayTitle({ ...article, headline: '' });
  return wordsOf(article, field) !== '';
}

/** Normalised, because two zones may express the same moment. */
function timeOf(time: string | null): string {
  return time === null ? '' : new Date(time).toISOString();
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
