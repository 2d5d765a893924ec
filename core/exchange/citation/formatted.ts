import { apaEntry, apaMention } from './apa';
import { chicagoEntry, chicagoNote } from './chicago';
import type { CitedStory } from './cited-story';
import { mlaEntry, mlaMention } from './mla';
import { type StyledText, upright } from './styled-text';
import { withinQuotes } from './within-quotes';

/** The styles in which a citation can be pasted: APA 7, Chicago 17 (notes and bibliography), MLA 9. */
export const citationStyles = ['apa', 'chicago', 'mla'] as const;

export type CitationStyle = (typeof citationStyles)[number];

const entries = { apa: apaEntry, chicago: chicagoEntry, mla: mlaEntry };

/** A story as its entry in a list of references, in English, with the day on which it was read. */
export function formatCitation(story: CitedStory, style: CitationStyle): StyledText {
  return entries[style](story);
}

/**
 * A quote with its citation after it, as the style has them in a text: APA and
 * MLA name the story in brackets and give the entry on a line of its own,
 * Chicago gives it as a note.
 */
export function quoteWithCitation(
  exact: string,
  story: CitedStory,
  style: CitationStyle,
): StyledText {
  const quote = `“${withinQuotes(exact.trim())}”`;
  if (style === 'chicago') return [upright(`${quote}\n\n`), ...chicagoNote(story)];
  const mention = style === 'apa' ? apaMention(story) : mlaMention(story);
  return [upright(`${quote} ${mention}\n\n`), ...formatCitation(story, style)];
}
