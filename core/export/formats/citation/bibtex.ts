import { type CalendarDay, formatIsoDay, getMonthName } from '../../values/calendar-day';
import type { ListWriter, ListWriterOptions } from '../list-writer';
import { encodeBibtexUrl, escapeBibtex, formatBibtexName } from './bibtex-values';
import { createCitationKeys } from './citation-key';
import { createCitationListWriter } from './citation-list';
import type { CitedStory } from './cited-story';

/**
 * Stories as BibTeX, for both old and new LaTeX tools: `@article` entries with the newspaper
 * as journal, or `@misc` without one. Months are BibTeX macros, which a style can localise.
 */
export function toBibtex(stories: readonly CitedStory[]): string {
  const createKey = createCitationKeys();
  return stories.map((story) => formatBibtexEntry(story, createKey(story))).join('\n');
}

/** Returns a writer of BibTeX that takes clips one by one. */
export function createBibtexWriter({ timeZone }: ListWriterOptions): ListWriter {
  return createCitationListWriter(timeZone, formatBibtexEntry, '\n');
}

function formatBibtexEntry(story: CitedStory, key: string): string {
  const { issued } = story;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', story.authors.map(formatBibtexName).join(' and ') || null],
    // The inner braces keep styles from lowercasing names.
    ['title', `{${escapeBibtex(story.title)}}`],
    ['journal', story.newspaper && escapeBibtex(story.newspaper)],
    ['year', issued && String(issued.year)],
    ['month', issued && formatMonthMacro(issued)],
    ['day', issued && String(issued.day)],
    // Zotero reads no day; below the other fields, this replaces them.
    ['date', issued && formatIsoDay(issued)],
    ['url', story.url && encodeBibtexUrl(story.url)],
    ['urldate', story.url && formatIsoDay(story.accessed)],
    ['language', story.language && escapeBibtex(story.language)],
    ['abstract', story.abstract && escapeBibtex(story.abstract)],
    // Semicolons separate keywords, too.
    ['keywords', story.tags.map((tag) => escapeBibtex(tag.replaceAll(';', ''))).join(', ') || null],
    ['note', story.source && escapeBibtex(`Source: ${story.source}`)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${story.newspaper === null ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`;
}

function formatMonthMacro({ month }: CalendarDay): string {
  return getMonthName(month).slice(0, 3).toLowerCase();
}
