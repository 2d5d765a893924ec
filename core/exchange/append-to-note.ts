import { type Annotation, currentVersion, type WholeClip } from '../model';
import { inReadingOrder } from './annotations-of';
import { withWords } from './in/parts/with-words';
import { holdsNote, knownMarks } from './known-marks';
import { markdownAnnotations, markdownPageNews } from './markdown';
import { isNew, type LastExport } from './new-since';
import { footnoteLabels, partFootnotes } from './note-footnotes';
import { readHead } from './note-head';
import { type NoteParts, readNoteParts } from './note-parts';

/**
 * A note of a clip with what was annotated, noted or tagged since the last export
 * at its end, unless it is there already, and all else as the reader has left it;
 * null when the note is not about the clip.
 *
 * What is there is told by our own forms alone, so that words of the story or of the
 * reader that happen to be the same stand for nothing: see `readNoteParts`.
 */
export function appendToNote(note: string, whole: WholeClip, last: LastExport): string | null {
  if (!isAbout(note, whole)) return null;
  const { clip } = whole;
  const isOfNew = (annotation: Annotation) => isNew(annotation, last);
  if (!isNew(clip, last) && !whole.annotations.some(isOfNew)) return note;
  const parts = readNoteParts(note);
  const known = knownMarks(parts, whole.annotations, last);
  const marks = whole.annotations.filter((mark) => isOfNew(mark) && !known.has(mark));
  const news = isNew(clip, last) ? newsOfPage(parts, whole) : null;
  if (news === null && marks.length === 0) return note;
  // Each with footnotes of its own, also beside those that the note has.
  const page = news ?? { note: '', tags: [] };
  const [parted, ...others] = partFootnotes(
    [page, ...inReadingOrder(marks)],
    footnoteLabels([{ note }]),
  );
  const added = [
    news === null ? '' : markdownPageNews(parted?.note ?? '', page.tags, clip.updatedAt),
    markdownAnnotations(currentVersion(whole).article, others as readonly Annotation[]),
  ];
  const closed = [note.trimEnd(), parts.closing].filter(Boolean).join('\n');
  return `${closed}\n\n${added.filter(Boolean).join('\n')}`;
}

/** By the clip's id or its whole address: in the head, or anywhere where the head has no address. */
function isAbout(note: string, whole: WholeClip): boolean {
  const { head } = readHead(note);
  const place = /https?:\/\//.test(head) ? head : note;
  const { url } = currentVersion(whole).article;
  return holds(note, whole.clip.id) || (url !== null && holds(place, url));
}

/** Whether words stand in a text with nothing around them that goes on with them. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.slice(at + words.length).at(0) ?? ' ';
    if (/[\s"'(<[]/.test(before) && /[\s"')>\]]/.test(after)) return true;
  }
  return false;
}

/**
 * The page's note and tags, as far as the note does not hold them yet; null when it holds
 * all. Of several states of the note the last counts, as for who reads it.
 */
function newsOfPage({ head, pages, readWords }: NoteParts, { clip }: WholeClip) {
  const last = pages.findLast(({ note }) => note !== '');
  const isSame = (note: string) => oneLine(note) === oneLine(clip.note);
  const isKnown =
    (last === undefined ? isSame(head.note) : holdsNote(last, clip.note)) ||
    isSame(withWords(last?.note ?? head.note, readWords()));
  const known = new Set([...head.tags, ...pages.flatMap(({ tags }) => tags)]);
  const tags = clip.tags.filter((tag) => !known.has(tag));
  const note = isKnown ? '' : clip.note.trim();
  return note === '' && tags.length === 0 ? null : { note, tags };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
