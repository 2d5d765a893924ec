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
export function completeLink(link: Article, second: Article): Article {
  return {
    ...link,
    headline: hasField(link, 'headline') ? link.headline : second.headline,
    standfirst: link.standfirst ?? second.standfirst,
    authors: hasField(link, 'authors') ? link.authors : second.authors,
    publisher: link.publisher ?? second.publisher,
    sourceCredit: link.sourceCredit ?? second.sourceCredit,
    section: link.section ?? second.section,
    publishedAt: link.publishedAt ?? second.publishedAt,
    modifiedAt: link.modifiedAt ?? second.modifiedAt,
    language: link.language ?? second.language,
    image: link.image ?? second.image,
  };
}

/** The fields that the incoming article has with another value than the saved one. */
export function findDifferingFields(saved: Article, incoming: Article): readonly PageField[] {
  return pageFields.filter(
    (field) =>
      hasField(incoming, field) &&
      getFieldText(incoming, field) !== getFieldText(saved, field) &&
      !isSameDay(incoming, saved, field),
  );
}

/**
 * True if the incoming time is only a day, and it is the day of the saved time, either in
 * its own zone or in UTC.
 */
function isSameDay(incoming: Article, saved: Article, field: PageField): boolean {
  if (field !== 'publishedAt' && field !== 'modifiedAt') return false;
  const [day, time] = [incoming[field] ?? '', saved[field] ?? ''];
  if (!/^\d{4}-\d\d-\d\d(?:T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:00)?)?$/.test(day)) return false;
  return [time, toUtc(time || null)].some((one) => one.startsWith(day.slice(0, 10)));
}

/** A field of an article as text for the report. */
export function getFieldText(article: Article, field: PageField): string {
  switch (field) {
    case 'authors':
      return article.authors.map(normaliseSpaces).join(', ');
    case 'publishedAt':
    case 'modifiedAt':
      return toUtc(article[field]);
    case 'image':
      return article.image?.url ?? '';
    case 'language':
      return (article.language ?? '').toLowerCase();
    default:
      return normaliseSpaces(article[field] ?? '');
  }
}

/** False for an empty field, and for a headline that is only the address. */
function hasField(article: Article, field: PageField): boolean {
  if (field === 'headline')
    return article.headline !== getDisplayTitle({ ...article, headline: '' });
  return getFieldText(article, field) !== '';
}

/** Normalised, because two zones may express the same moment. */
function toUtc(time: string | null): string {
  return time === null ? '' : new Date(time).toISOString();
}

function normaliseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
