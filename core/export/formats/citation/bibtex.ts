import { type CalendarDay, formatIsoDay, getMonthName } from '../../values/calendar-day';
import type { ListWriter, ListWriterOptions } from '../list-writer';
import { encodeBibtexUrl, escapeBibtex, formatBibtexName } from './bibtex-values';
import { createCitationKeys } from './citation-key';
import { citationListWriter } from './citation-list';
import type { CitedStory } from './cited-story';

/**
 * Stories as BibTeX, for both old and new LaTeX tools: an `@article` of the newspaper, or
 * `@misc` if none is known. Months are BibTeX macros, which a style can localise.
 */
export function toBibtex(stories: readonly CitedStory[]): string {
  const keyOf = createCitationKeys();
  return stories.map((story) => bibtexEntry(story, keyOf(story))).join('\n');
}

/** Writes BibTeX clip by clip. */
export function bibtexWriter({ timeZone }: ListWriterOptions): ListWriter {
  return citationListWriter(timeZone, bibtexEntry, '\n');
}

function bibtexEntry(story: CitedStory, key: string): string {
  const { issued } = story;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', story.authors.map(formatBibtexName).join(' and ') || null],
    // The inner braces keep styles from lowercasing names.
    ['title', `{${escapeBibtex(story.title)}}`],
    ['journal', story.newspaper && escapeBibtex(story.newspaper)],
    ['year', issued && String(issued.year)],
    ['month', issued && monthMacro(issued)],
    ['day', issued && String(issued.day)],
    ['url', story.url && encodeBibtexUrl(story.url)],
    ['urldate', story.url && formatIsoDay(story.accessed)],
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
  return getMonthName(month).slice(0, 3).toLowerCase();
}
