/** Queries of the built-in places. */
export const placeQuestions = {
  all: '',
  unread: 'is:unread',
  favourites: 'is:favourite',
  archive: 'is:archived',
  bin: 'is:deleted',
} as const;

export type PlaceName = keyof typeof placeQuestions;

/** Query for a tag and its descendants. */
export function tagQuestion(name: string): string {
  return `tag:${quoted(name)}`;
}

/** Query for a site. */
export function siteQuestion(site: string): string {
  return `site:${quoted(site)}`;
}

/** Formats a filter value. Quotes it if it contains anything but letters, digits and `/._-`. */
function quoted(value: string): string {
  return /^[\p{L}\p{N}/._-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

/** True if the query is a place's query, alone or with further terms after it. */
export function isWithin(question: string, place: string): boolean {
  const asked = question.trim();
  return asked === place || (place !== '' && asked.startsWith(`${place} `));
}

/** Returns the built-in place a query belongs to. Defaults to `all`. */
export function placeOf(question: string): PlaceName {
  const names = Object.keys(placeQuestions) as PlaceName[];
  return names.find((name) => name !== 'all' && isWithin(question, placeQuestions[name])) ?? 'all';
}
