import type { Root } from 'mdast';
import { parseExportedNote } from '../../../markdown/exported-note';
import { readPlaceholders } from '../../../markdown/highlight-placeholders';
import { findIds } from '../../../markdown/markdown-ids';
import { parseHighlightedMarkdown } from '../../../markdown/parse-highlighted';
import { getNodeText, getStart, parseMarkdown } from '../../../markdown/parse-markdown';
import { restoreTypedNote } from '../../../markdown/restore-typed-note';
import type { Colour } from '../../../model';
import { collapseSpaces } from '../../../text';
import { readNoteProperties } from './note-properties';

/** What a Markdown note already contains of a clip. */
export interface ExportedState {
  /** The annotation ids found anywhere in the note. */
  readonly ids: ReadonlySet<string>;
  /**
   * The latest state of each annotation, by id. Annotations that are only highlighted in
   * the text are missing.
   */
  readonly annotations: ReadonlyMap<string, ExportedAnnotation>;
  /** The quotes of our list, and all highlighted text, on one line each. */
  readonly quotes: readonly string[];
  /** The states of the page's note, latest last. */
  readonly pageNotes: readonly string[];
  /** Notes of others that were appended, with the name as written. */
  readonly sharedNotes: readonly { readonly author: string; readonly note: string }[];
  /** The letters and digits of the whole note: see `foldToLetters`. */
  readonly text: string;
  /** What the user wrote below the story; an import adds it to the page's note. */
  readonly userText: string;
  readonly tags: ReadonlySet<string>;
  /** The line that closes what the note leaves open at its end; empty if nothing. */
  readonly closing: string;
}

interface ExportedAnnotation {
  readonly note: string;
  /** Null if it is only a footnote, which has neither. */
  readonly listed: { readonly tags: readonly string[]; readonly colour: Colour | null } | null;
}

/** Finds what we have written into a note, wherever the user has moved it. */
export function readExported(note: string): ExportedState {
  const head = readNoteProperties(note);
  const markdown = head.below.replace(/\r\n?/g, '\n');
  const tree = parseMarkdown(markdown);
  const { items, notes, story, userText } = parseExportedNote(markdown);
  const annotations = new Map<string, ExportedAnnotation>();
  for (const [id, typed] of notes)
    annotations.set(id, { note: restoreTypedNote(typed), listed: null });
  for (const { id, note: typed, metadata } of items) {
    if (id === null) continue;
    const listed = { tags: metadata?.tags ?? [], colour: metadata?.colour ?? null };
    annotations.set(id, { note: restoreTypedNote(typed), listed });
  }
  const pages = items.filter(({ isPage, metadata }) => isPage && metadata?.author === undefined);
  return {
    ids: findIds(markdown),
    annotations,
    quotes: [...items.map(({ exact }) => exact), getHighlightedText(story)].map(collapseSpaces),
    pageNotes: [head.note, ...pages.map((page) => restoreTypedNote(page.note))].filter(
      (one) => one.trim() !== '',
    ),
    sharedNotes: items.flatMap(({ isPage, metadata, note }) =>
      isPage && metadata?.author !== undefined
        ? [{ author: metadata.author, note: restoreTypedNote(note) }]
        : [],
    ),
    text: foldToLetters([...head.sharedNotes, note].join('\n')),
    userText,
    tags: new Set([...head.tags, ...pages.flatMap(({ metadata }) => metadata?.tags ?? [])]),
    closing: tree === null ? '' : findClosingLine(tree, markdown),
  };
}

/** Only the letters and digits of a text, which any way of escaping keeps. */
export function foldToLetters(text: string): string {
  return text
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** All text between `==` and `==`; empty if the text is nested deeper than the stack. */
function getHighlightedText(story: string): string {
  try {
    const plainText =
      parseHighlightedMarkdown(story)?.tree.children.map(getNodeText).join('\n') ?? '';
    const { text, ranges } = readPlaceholders(plainText);
    return ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** Closes an unclosed code block or comment, which would extend to the end of the file. */
function findClosingLine({ children }: Root, markdown: string): string {
  const last = children.at(-1);
  if (last === undefined) return '';
  const source = markdown.slice(markdown.lastIndexOf('\n', getStart(last)) + 1).trimEnd();
  if (last.type === 'html') return /^ *<!--(?!.*-->)/s.test(source) ? '-->' : '';
  const [, fence = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? [];
  if (last.type !== 'code' || fence === '') return '';
  const end = source.slice(source.lastIndexOf('\n')).trim();
  const isClosed = source.includes('\n') && end.startsWith(fence) && /^(.)\1*$/.test(end);
  return isClosed ? '' : fence;
}
