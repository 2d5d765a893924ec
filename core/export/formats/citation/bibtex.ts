import { type CalendarDay, isoDay, monthName } from '../../values/calendar-day';
import { createCitationKeys } from './citation-key';
import type { CitedStory } from './cited-story';
import { bibtexAddress, escapeBibtex } from './escape-bibtex';
import type { Name } from './person-name';

/**
 * Stories as BibTeX, for both old and new LaTeX tools: an `@article` of the newspaper, or
 * `@misc` if none is known. Months are BibTeX macros, which a style can localise.
 */
export function toBibtex(stories: readonly CitedStory[]): string {
  const keyOf = createCitationKeys();
  return stories.map((story) => bibtexEntry(story, keyOf(story))).join('\n');
}

/** One entry, with its key. */
export function bibtexEntry(story: CitedStory, key: string): string {
  const { issued } = story;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', story.authors.map(bibtexName).join(' and ') || null],
    // The inner braces keep styles from lowercasing names.
    ['title', `{${escapeBibtex(story.title)}}`],
    ['journal', story.newspaper && escapeBibtex(story.newspaper)],
    ['year', issued && String(issued.year)],
    ['month', issued && monthMacro(issued)],
    ['day', issued && String(issued.day)],
    ['url', story.url && bibtexAddress(story.url)],
    ['urldate', story.url && isoDay(story.accessed)],
    ['language', story.language && escapeBibtex(story.language)],
    ['abstract', story.abstract && escapeBibtex(story.abstract)],
    ['keywords', story.tags.map(escapeBibtex).join(', ') || null],
    ['note', story.source && escapeBibtex(`Source: ${story.source}`)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${story.newspaper === null ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`;
}

function monthMacro({ month }: CalendarDay): string {
  return monthName(month).slice(0, 3).toLowerCase();
}

/** "van Mensah, Jr., Ada", with every part escaped; a name without parts in braces. */
function bibtexName(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { dropping, nonDropping, family, given, suffix } = name;
  const before = [dropping, nonDropping].filter(Boolean).map(escapeBibtex);
  const last = [...before, familyOf(escapeBibtex(family))].join(' ');
  return [last, escapeBibtex(suffix), escapeBibtex(given)].filter(Boolean).map(noAnd).join(', ');
}

/**
 * Braces keep lowercase words within a family name ("Ortega y Gasset") from being read as
 * particles.
 */
function familyOf(family: string): string {
  return family.includes(' ') || /^\p{Ll}/u.test(family) ? `{${family}}` : family;
}

/** The word "and" separates names. */
function noAnd(part: string): string {
  return part.replace(/(?<=^|\s)and(?=\s|$)/gi, '{$&}');
}
