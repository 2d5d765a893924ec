import { apaEntry, apaMention } from './apa';
import { formatChicagoEntry, formatChicagoNote } from './chicago';
import type { CitedStory } from './cited-story';
import { mlaEntry, mlaMention } from './mla';
import { toInnerQuotes } from './sentence';
import { type StyledText, upright } from './styled-text';

/**
 * The styles in which a citation can be copied: APA 7, Chicago 17 (notes and
 * bibliography), MLA 9.
 */
export const citationStyles = ['apa', 'chicago', 'mla'] as const;

export type CitationStyle = (typeof citationStyles)[number];

const entries = { apa: apaEntry, chicago: formatChicagoEntry, mla: mlaEntry };

/** A story as an entry of a reference list, in English, with the access date. */
export function formatCitation(story: CitedStory, style: CitationStyle): StyledText {
  return entries[style](story);
}

/**
 * A quote followed by its in-text citation: APA and MLA mention the story in brackets and
 * put the entry on a separate line, Chicago uses a note.
 */
export function quoteWithCitation(
  exact: string,
  story: CitedStory,
  style: CitationStyle,
): StyledText {
  const quote = `“${toInnerQuotes(exact.trim())}”`;
  if (style === 'chicago') return [upright(`${quote}\n\n`), ...formatChicagoNote(story)];
  const mention = style === 'apa' ? apaMention(story) : mlaMention(story);
  return [upright(`${quote} ${mention}\n\n`), ...formatCitation(story, style)];
}
