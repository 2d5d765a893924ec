import {
  type CitationStyle,
  citedStory,
  formatCitation,
  type NoteTemplate,
  obsidianAddress,
  renderNote,
  styledToHtml,
  styledToText,
  templatePresets,
} from '../../core/export';
import type { Instant, WholeClip } from '../../core/model';

/** Windows truncates longer addresses. */
const longestAddress = 2000;

/** The citation of a clip, plain and with italics, with days in the user's time zone. */
export function citationOf(whole: WholeClip, style: CitationStyle) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const citation = formatCitation(citedStory(whole, timeZone), style);
  return { text: styledToText(citation), html: styledToHtml(citation) };
}

/**
 * The URI that creates a note of a clip in Obsidian, from the user's template or the
 * built-in one. If it is too long for the text, `text` must be put on the clipboard;
 * otherwise `text` is null.
 */
export function obsidianNote(whole: WholeClip, template: NoteTemplate | null, now: Instant) {
  const note = renderNote(template ?? templatePresets[0], whole, now);
  const address = obsidianAddress(note, {});
  if (address.length <= longestAddress) return { address, text: null };
  return { address: obsidianAddress(note, { fromClipboard: true }), text: String(note.content) };
}
