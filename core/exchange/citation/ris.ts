import { isoDay } from '../calendar-day';
import { portableText } from '../portable-text';
import { createCitationKeys } from './citation-key';
import type { CitedStory } from './cited-story';
import type { Name } from './person-name';

/** A RIS file of stories, each of the type `NEWS`, or `GEN` without an address. Lines end as the format wants, by return and line feed. */
export function toRis(stories: readonly CitedStory[]): string {
  const keyOf = createCitationKeys();
  return stories.map((story) => risEntry(story, keyOf(story))).join('\r\n');
}

/** A story of the file, under its key. */
export function risEntry(story: CitedStory, key: string): string {
  const { issued } = story;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', story.url === null ? 'GEN' : 'NEWS'],
    ['ID', key],
    ...story.authors.map((name) => ['AU', risName(name)] as const),
    ['TI', story.title],
    ['T2', story.newspaper],
    ['PB', story.source],
    ['PY', issued && String(issued.year).padStart(4, '0')],
    ['DA', issued && `${isoDay(issued, '/')}/`],
    ['SE', story.section],
    ['AB', story.abstract],
    ['LA', story.language],
    ['UR', story.url],
    ['Y2', story.url && `${isoDay(story.accessed, '/')}/`],
    ...story.tags.map((tag) => ['KW', tag] as const),
  ];
  const lines = fields
    .map(([tag, value]) => [tag, risValue(value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/**
 * A value on one line: a field ends where a line does, in whatever way a
 * reading program thinks that lines end.
 */
function risValue(value: string): string {
  return portableText(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** "Mensah, Ada, Jr."; a comma in a name that has no parts would make parts of it. */
function risName(name: Name): string {
  if ('literal' in name) return name.literal.replace(/\s*,\s*/g, ' ');
  const { dropping, nonDropping, family, given, suffix } = name;
  const last = [dropping, nonDropping, family].filter(Boolean).join(' ');
  return [last, given, suffix].filter(Boolean).join(', ');
}
