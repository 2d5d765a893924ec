/** Queries of the built-in places. */
export const placeQueries = {
  all: '',
  unread: 'is:unread',
  favourites: 'is:favourite',
  archive: 'is:archived',
  bin: 'is:deleted',
} as const;

export type PlaceName = keyof typeof placeQueries;

/** Query for a tag and its descendants. */
export function makeTagQuery(name: string): string {
  return `tag:${quoteValue(name)}`;
}

/**
 * Query for a publisher, or for a site's clips without a publisher. Quoted, because
 * `publisher:courier` finds all names with this word.
 */
export function makePublisherQuery(name: string): string {
  return `publisher:${quote(name)}`;
}

/** Formats a filter value. Quotes it if it contains anything but letters, digits and `/._-`. */
function quoteValue(value: string): string {
  return /^[\p{L}\p{N}/._-]+$/u.test(value) ? value : quote(value);
}

/** Puts a value in quotation marks that it does not contain. */
function quote(value: string): string {
  return value.includes('"') ? `«${value.replaceAll('»', '')}»` : `"${value}"`;
}

/** True if a query has words, by which clips can be ranked, and not only filters such as `tag:money`. */
export function hasWords(question: string): boolean {
  const filters = /(?:^|\s)[-−–]?\p{L}[\p{L}-]*:(?:"[^"]*"?|[^\s"]*)/gu;
  return /[\p{L}\p{N}]/u.test(question.replace(filters, ' ').replace(/\bOR\b/g, ''));
}

/** True if the query is a place's query, alone or with further terms after it. */
export function isWithinPlace(question: string, place: string): boolean {
  const asked = question.trim();
  return asked === place || (place !== '' && asked.startsWith(`${place} `));
}

/** Returns the built-in place a query belongs to. Defaults to `all`. */
export function getPlace(question: string): PlaceName {
  const names = Object.keys(placeQueries) as PlaceName[];
  return (
    names.find((name) => name !== 'all' && isWithinPlace(question, placeQueries[name])) ?? 'all'
  );
}
