import { parseNoteBlocks } from '../../../markdown/note-blocks';
import { type Annotation, formatColour, formatLocation } from '../../../model';
import { formatWordingLines } from '../../../passages/wordings';
import { formatReadableTime } from '../../values/readable-time';
import { formatAuthor } from '../../values/shared-notes';
import type { HtmlContext, StoryHighlights } from './context';
import { escapeHtml } from './escape-html';
import { writeBlocks } from './write-blocks';

/**
 * Everything about an annotation except its quote: other wordings, the note, and a line
 * with colour, tags, time, and who made it unless that is the user.
 */
export function writeNote(
  annotation: Annotation,
  { wordings }: Pick<StoryHighlights, 'wordings'>,
  syntax: HtmlContext['syntax'],
): string {
  const { id, author, colour, tags, location, createdAt, note } = annotation;
  const place = location && formatLocation(location);
  const by = author && formatAuthor(author);
  const facts = [formatColour(colour), tags.join(', '), formatReadableTime(createdAt), place, by]
    .filter(Boolean)
    .join(' · ');
  const other = formatWordingLines(wordings.get(id)).map((line) => `<p>${escapeHtml(line)}</p>\n`);
  return `${other.join('')}${writeNoteText(note, syntax)}<p class="facts">${escapeHtml(facts)}</p>\n`;
}

/** A Markdown note as HTML; nothing in it can run or break out. */
export function writeNoteText(note: string, syntax: HtmlContext['syntax']): string {
  return writeBlocks(parseNoteBlocks(note), {
    syntax,
    topHeading: 6,
    ranks: new Map(),
    highlights: null,
    getImageSource: () => null,
  });
}

/** The quote of an annotation, with a paragraph for each block it spans. */
export function writeQuote({ passage, colour }: Annotation): string {
  const lines = passage.quote.exact.split(/\n+/).filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return `<blockquote class="${colour}">${paragraphs}</blockquote>\n`;
}
