import { formatIsoDay } from '../../values/calendar-day';
import { removeInvalidCharacters } from '../../values/invalid-characters';
import type { ListWriter, ListWriterOptions } from '../list-writer';
import { createCitationKeys } from './citation-key';
import { createCitationListWriter } from './citation-list';
import type { CitedStory } from './cited-story';
import type { Name } from './person-name';

/**
 * Stories as a RIS file, each of type `NEWS`, or `GEN` without an address. The format
 * requires CRLF line endings.
 */
export function toRis(stories: readonly CitedStory[]): string {
  const keyOf = createCitationKeys();
  return stories.map((story) => formatRisEntry(story, keyOf(story))).join('\r\n');
}

/** Writes RIS clip by clip. */
export function createRisWriter({ timeZone }: ListWriterOptions): ListWriter {
  return createCitationListWriter(timeZone, formatRisEntry, '\r\n');
}

function formatRisEntry(story: CitedStory, key: string): string {
  const { issued } = story;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', story.url === null ? 'GEN' : 'NEWS'],
    ['ID', key],
    ...story.authors.map((name) => ['AU', risName(name)] as const),
    ['TI', story.title],
    ['T2', story.newspaper],
    ['PB', story.source],
    ['PY', issued && String(issued.year).padStart(4, '0')],
    ['DA', issued && `${formatIsoDay(issued, '/')}/`],
    ['SE', story.section],
    ['AB', story.abstract],
    ['LA', story.language],
    ['UR', story.url],
    ['Y2', story.url && `${formatIsoDay(story.accessed, '/')}/`],
    // Zotero has no publisher for newspapers, and would drop the source.
    ['N1', story.source && `Source: ${story.source}`],
    // Zotero splits keywords at semicolons.
    ...story.tags.map((tag) => ['KW', tag.replaceAll(';', ',')] as const),
  ];
  const lines = fields
    .map(([tag, value]) => [tag, risValue(value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** A value on one line: any kind of line break would end the field. */
function risValue(value: string): string {
  return removeInvalidCharacters(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** "Mensah, Ada, Jr."; commas in a name without parts are removed, because they would split it. */
function risName(name: Name): string {
  if ('literal' in name)
    return name.literal
      .split(',')
      .map((part) => part.trim())
      .join(' ');
  const { dropping, nonDropping, family, given, suffix } = name;
  const last = [dropping, nonDropping, family].filter(Boolean).join(' ');
  return [last, given, suffix].filter(Boolean).join(', ');
}
