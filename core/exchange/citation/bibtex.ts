import { type CalendarDay, isoDay, monthName } from '../calendar-day';
import { createCitationKeys } from './citation-key';
import type { CitedStory } from './cited-story';
import { bibtexAddress, escapeBibtex } from './escape-bibtex';
import type { Name } from './person-name';

/**
 * Stories as BibTeX, for LaTeX's old and new programs alike: an `@article` of
 * the newspaper, or `@misc` where none is known. Months are BibTeX's own
 * macros, so that a style can write them in its language.
 */
export function toBibtex(stories: readonly CitedStory[]): string {
  const keyOf = createCitationKeys();
  return stories.map((story) => bibtexEntry(story, keyOf(story))).join('\n');
}

/** A story of the file, under its key. */
export function bibtexEntry(story: CitedStory, key: string): string {
  const { issued } = story;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', story.authors.map(bibtexName).join(' and ') || null],
    // The second pair of braces keeps a style from taking the capitals of names.
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

/** "van Mensah, Jr., Ada", every part of it safe; a name without parts in braces. */
function bibtexName(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { dropping, nonDropping, family, given, suffix } = name;
  const before = [dropping, nonDropping].filter(Boolean).map(escapeBibtex);
  const last = [...before, familyOf(escapeBibtex(family))].join(' ');
  return [last, escapeBibtex(suffix), escapeBibtex(given)].filter(Boolean).map(noAnd).join(', ');
}

/** Within braces, small words of a family name ("Ortega y Gasset") are no particles. */
function familyOf(family: string): string {
  return family.includes(' ') || /^\p{Ll}/u.test(family) ? `{${family}}` : family;
}

/** The word "and" parts names. */
function noAnd(part: string): string {
  return part.replace(/(?<=^|\s)and(?=\s|$)/gi, '{$&}');
}
