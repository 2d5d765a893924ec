/** The questions that the fixed places ask. */
export const placeQuestions = {
  all: '',
  unread: 'is:unread',
  favourites: 'is:favourite',
  archive: 'is:archived',
  bin: 'is:deleted',
} as const;

export type PlaceName = keyof typeof placeQuestions;

/** The question for what carries a tag, or a tag below it. */
export function tagQuestion(name: string): string {
  return `tag:${quoted(name)}`;
}

/** The question for what stood on a site. */
export function siteQuestion(site: string): string {
  return `site:${quoted(site)}`;
}

/** A value as a question takes it; within quotes where it holds more than letters, digits and joints. */
function quoted(value: string): string {
  return /^[\p{L}\p{N}/._-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

/** Does a question ask within a place: the place's own question alone, or with more behind it? */
export function isWithin(question: string, place: string): boolean {
  const asked = question.trim();
  return asked === place || (place !== '' && asked.startsWith(`${place} `));
}

/** Which of the fixed places a question asks within; all of them for any other question. */
export function placeOf(question: string): PlaceName {
  const names = Object.keys(placeQuestions) as PlaceName[];
  return names.find((name) => name !== 'all' && isWithin(question, placeQuestions[name])) ?? 'all';
}
