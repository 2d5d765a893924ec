import {
  type CitationStyle,
  collectMissing,
  formatCitation,
  formatObsidianUri,
  type NoteTemplate,
  renderNote,
  styledToHtml,
  styledToText,
  templatePresets,
  toCitedStory,
} from '../../core/export';
import type { Instant, WholeClip } from '../../core/model';

/** Windows truncates longer URIs. */
const maxUriLength = 2000;

/** The citation of a clip, plain and with italics, with days in the user's time zone. */
export function formatClipCitation(whole: WholeClip, style: CitationStyle) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const citation = formatCitation(toCitedStory(whole, timeZone), style);
  return { text: styledToText(citation), html: styledToHtml(citation) };
}

/**
 * The URI that creates a note of a clip in Obsidian, from the user's template or the
 * built-in one. If the note does not fit into a URI, Obsidian reads it from the clipboard:
 * `text` is what to put there. Otherwise `text` is null. `missing` is what the template asks
 * for and the clip does not have.
 */
export function createObsidianUri(whole: WholeClip, template: NoteTemplate | null, now: Instant) {
  const note = renderNote(template ?? templatePresets[0], whole, now);
  const address = formatObsidianUri(note, {});
  const collected = collectMissing(template);
  collected.add(whole.clip);
  const missing = collected.get();
  if (address.length <= maxUriLength) return { address, text: null, missing };
  const fromClipboard = formatObsidianUri(note, { fromClipboard: true });
  return { address: fromClipboard, text: String(note.content), missing };
}
