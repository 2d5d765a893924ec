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
} from '../../core/exchange';
import type { Instant, WholeClip } from '../../core/model';

/** Addresses longer than this are cut by Windows. */
const longestAddress = 2000;

/** The citation of a clip, plain and with its italics, with the days of the reader's clock. */
export function citationOf(whole: WholeClip, style: CitationStyle) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const citation = formatCitation(citedStory(whole, timeZone), style);
  return { text: styledToText(citation), html: styledToHtml(citation) };
}

/**
 * The address that makes a note of a clip in Obsidian, by a template of the
 * reader's or the one for Obsidian; `text` must be on the clipboard when the
 * address cannot hold it, else null.
 */
export function obsidianNote(whole: WholeClip, template: NoteTemplate | null, now: Instant) {
  const note = renderNote(template ?? templatePresets[0], whole, now);
  const address = obsidianAddress(note, {});
  if (address.length <= longestAddress) return { address, text: null };
  return { address: obsidianAddress(note, { fromClipboard: true }), text: String(note.content) };
}
