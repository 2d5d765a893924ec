import { type IdStyle, toIdToken, toPageToken } from '../../../markdown/markdown-ids';
import { type Annotation, type Contribution, currentVersion, type WholeClip } from '../../../model';
import { addMissingParagraphs } from '../../../notes';
import { renderedNote } from '../../../notes/rendered-note';
import { collapseSpaces, findOccurrences, toUuid } from '../../../text';
import { sortAnnotations } from '../../values/list-annotations';
import { isChanged, isNew, type LastExport } from '../../values/new-since';
import {
  formatAuthor,
  formatSharedNote,
  listSharedNotes,
  type SharedNote,
} from '../../values/shared-notes';
import { type ExportedState, foldToLetters, readExported } from './exported-state';
import { findFootnoteLabels, renameDuplicateFootnotes } from './note-footnotes';
import { readNoteProperties } from './note-properties';
import {
  isPlainHighlight,
  renderAnnotationList,
  renderPageNews,
  renderSharedNote,
} from './to-markdown';

/**
 * Appends to a clip's note what was highlighted, noted or tagged since the last export
 * and is not in it yet. Everything else stays as the user left it. Null if the note is
 * not about the clip.
 *
 * An annotation is in the note if its id is, in its current state. If the note carries no
 * ids, it is in the note if its quote is, in our list or as a highlight in the text.
 */
export function appendToNote(note: string, whole: WholeClip, last: LastExport): string | null {
  if (!isAbout(note, whole)) return null;
  const { clip } = whole;
  const isOfNew = (annotation: Annotation) => isNew(annotation, last);
  const shared = listSharedNotes(clip);
  if (!isNew(clip, last) && !whole.annotations.some(isOfNew) && shared.length === 0) return note;
  const exported = readExported(note);
  const sharedNews = shared.filter((one) => !isSharedNoteExported(one, exported));
  const marks = whole.annotations.filter(
    (mark) => isOfNew(mark) && !isExported(mark, exported, last),
  );
  const news = isNew(clip, last) ? findPageNews(exported, whole) : null;
  if (news === null && sharedNews.length === 0 && marks.length === 0) return note;
  const ids: IdStyle = /(?<!\S)\^pm-/.test(note) ? 'block' : 'comment';
  // The appended annotations get their own footnotes, even if the note already has some.
  const page = news ?? { note: '', tags: [] };
  const [parted, ...others] = renameDuplicateFootnotes<RenderedNote>(
    [page, ...sharedNews, ...sortAnnotations(marks)],
    (one) => ('id' in one ? toIdToken(one.id) : toPageToken(clip.updatedAt)),
    findFootnoteLabels([{ note }]),
  );
  const added = [
    news === null ? '' : renderPageNews(parted?.note ?? '', page.tags, clip.updatedAt, ids),
    ...others.map((one) => ('share' in one ? renderSharedNote(one, clip.updatedAt, ids) : '')),
    renderAnnotationList(
      currentVersion(whole),
      others.filter((one) => 'id' in one),
      ids,
    ),
  ];
  const closed = [note.trimEnd(), exported.closing].filter(Boolean).join('\n');
  return `${closed}\n\n${added.filter(Boolean).join('\n')}`;
}

/** What is appended: the page's note and tags, notes of others, and annotations. */
type RenderedNote =
  | { readonly note: string; readonly tags: readonly string[] }
  | Contribution
  | Annotation;

/**
 * Matches the clip's id or full address: in the front matter, or anywhere if the front
 * matter has no address.
 */
function isAbout(note: string, whole: WholeClip): boolean {
  const { head } = readNoteProperties(note);
  const place = /https?:\/\//.test(head) ? head : note;
  const { url } = currentVersion(whole).article;
  return containsWhole(note, whole.clip.id) || (url !== null && containsWhole(place, url));
}

/** True if the text contains `phrase` in whole words. */
function containsWhole(text: string, phrase: string): boolean {
  for (const at of findOccurrences(text, phrase)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.slice(at + phrase.length).at(0) ?? ' ';
    if (/[\s"'(<[]/.test(before) && /[\s"')>\]]/.test(after)) return true;
  }
  return false;
}

/** True if a note has an annotation in its current state. */
function isExported(annotation: Annotation, exported: ExportedState, last: LastExport): boolean {
  const { passage, note, tags, colour } = annotation;
  const hasChanged = isChanged(annotation, last);
  if (exported.ids.size === 0) {
    const exact = collapseSpaces(passage.quote.exact);
    return !hasChanged && exported.quotes.some((quote) => quote.includes(exact));
  }
  const id = toUuid(annotation.id);
  if (!exported.ids.has(id) || !hasChanged) return exported.ids.has(id);
  const { note: written, listed } = exported.annotations.get(id) ?? { note: '', listed: null };
  const isSameNote = renderedNote(written) === renderedNote(note);
  if (listed === null) return isSameNote && isPlainHighlight(annotation);
  return isSameNote && listed.colour === colour && listed.tags.join() === tags.join();
}

/**
 * True if a note has what somebody else wrote: in its properties or its text, with the name before
 * it, or as we append it.
 */
function isSharedNoteExported(shared: SharedNote, { text, sharedNotes }: ExportedState): boolean {
  return (
    text.includes(foldToLetters(formatSharedNote(shared))) ||
    sharedNotes.some(
      ({ author, note }) =>
        `by ${author}` === formatAuthor(shared.author) &&
        renderedNote(note) === renderedNote(shared.note),
    )
  );
}

/** The parts of the page's note and tags that the note does not have yet; null if it has all. */
function findPageNews({ pageNotes, userText, tags: known }: ExportedState, { clip }: WholeClip) {
  const last = pageNotes.at(-1) ?? '';
  const isKnown = [last, addMissingParagraphs(last, userText)].some(
    (note) => renderedNote(note) === renderedNote(clip.note),
  );
  const tags = clip.tags.filter((tag) => !known.has(tag));
  const note = isKnown ? '' : clip.note.trim();
  return note === '' && tags.length === 0 ? null : { note, tags };
}
