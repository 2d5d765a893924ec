import { currentVersion, type WholeClip } from '../model';
import { inReadingOrder } from './annotations-of';
import { markdownAnnotations, markdownPageNews } from './markdown';
import { annotationsSince, isNew, type LastExport } from './new-since';
import { readHead } from './note-head';
import { noteMarkdown } from './note-markdown';

/**
 * A note of a clip with what was annotated, noted or tagged since the last export
 * at its end, unless it is there already, and all else as the reader has left it;
 * null when the note is not about the clip.
 */
export function appendToNote(note: string, whole: WholeClip, last: LastExport): string | null {
  if (!isAbout(note, whole)) return null;
  const lines = linesOf(note);
  const annotations = annotationsSince(whole, last).annotations.filter(
    (annotation) => !holdsLines(lines, markdownAnnotations([annotation])),
  );
  const news = isNew(whole.clip, last) ? newsOfPage(note, lines, whole) : '';
  const parts = [news, markdownAnnotations(inReadingOrder(annotations))].filter(Boolean);
  return parts.length === 0 ? note : `${note.trimEnd()}\n\n${parts.join('\n')}`;
}

/** By the clip's id or its whole address: in the head, or anywhere where the head has no address. */
function isAbout(note: string, whole: WholeClip): boolean {
  const { head } = readHead(note);
  const place = /https?:\/\//.test(head) ? head : note;
  return holds(note, whole.clip.id) || holds(place, currentVersion(whole).article.url);
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

/** The page's note and tags, as far as the note does not hold them yet; empty when it holds all. */
function newsOfPage(text: string, lines: readonly string[], { clip }: WholeClip): string {
  const { note, tags } = readHead(text);
  const isKnown =
    oneLine(note) === oneLine(clip.note) || holdsLines(lines, noteMarkdown(clip.note));
  const appended = lines.flatMap((line) => /^- \*Page · (.*) · [^·]*\*$/.exec(line)?.[1] ?? []);
  const known = new Set([
    ...tags,
    ...appended.flatMap((words) => words.replace(/\\(.)/g, '$1').split(', ')),
  ]);
  const newTags = clip.tags.filter((tag) => !known.has(tag));
  const newNote = isKnown ? '' : clip.note.trim();
  if (newNote === '' && newTags.length === 0) return '';
  return markdownPageNews(newNote, newTags, clip.updatedAt);
}

/** Whether the lines of some words stand together among others, wherever each of them begins. */
function holdsLines(lines: readonly string[], words: string): boolean {
  const [first = '', ...rest] = linesOf(words.trim());
  for (let at = lines.indexOf(first); at !== -1; at = lines.indexOf(first, at + 1)) {
    if (rest.every((line, index) => lines[at + 1 + index] === line)) return true;
  }
  return false;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).map((line) => line.replace(/^[\s>]+/, '').trimEnd());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
