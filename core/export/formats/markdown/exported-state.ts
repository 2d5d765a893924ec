import type { Root } from 'mdast';
import { idsIn } from '../../../markdown/markdown-ids';
import { readSigns } from '../../../markdown/marked-words';
import { readOwnParts } from '../../../markdown/own-parts';
import { parseMarkdown, startOf, wordsOfNode } from '../../../markdown/parse-markdown';
import { parseMarked } from '../../../markdown/parse-marked';
import { typedNote } from '../../../markdown/typed-note';
import type { Colour } from '../../../model';
import { collapseSpaces } from '../../../text';
import { readHead } from './note-head';

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
  /** What the user wrote below the story; an import adds it to the page's note. */
  readonly words: string;
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
  const head = readHead(note);
  const markdown = head.below.replace(/\r\n?/g, '\n');
  const tree = parseMarkdown(markdown);
  const { items, notes, story, words } = readOwnParts(markdown);
  const annotations = new Map<string, ExportedAnnotation>();
  for (const [id, typed] of notes) annotations.set(id, { note: typedNote(typed), listed: null });
  for (const { id, note: typed, facts } of items) {
    if (id === null) continue;
    const listed = { tags: facts?.tags ?? [], colour: facts?.colour ?? null };
    annotations.set(id, { note: typedNote(typed), listed });
  }
  const pages = items.filter(({ isPage }) => isPage);
  return {
    ids: idsIn(markdown),
    annotations,
    quotes: [...items.map(({ exact }) => exact), markedWords(story)].map(collapseSpaces),
    pageNotes: [head.note, ...pages.map((page) => typedNote(page.note))].filter(
      (one) => one.trim() !== '',
    ),
    words,
    tags: new Set([...head.tags, ...pages.flatMap(({ facts }) => facts?.tags ?? [])]),
    closing: tree === null ? '' : closingOf(tree, markdown),
  };
}

/** All text between `==` and `==`; empty if the text is nested deeper than the stack. */
function markedWords(story: string): string {
  try {
    const words = parseMarked(story)?.tree.children.map(wordsOfNode).join('\n') ?? '';
    const { text, stretches } = readSigns(words);
    return stretches.map(({ start, end }) => text.slice(start, end)).join(' ');
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** Closes an unclosed code block or comment, which would extend to the end of the file. */
function closingOf({ children }: Root, markdown: string): string {
  const last = children.at(-1);
  if (last === undefined) return '';
  const source = markdown.slice(markdown.lastIndexOf('\n', startOf(last)) + 1).trimEnd();
  if (last.type === 'html') return /^ *<!--(?!.*-->)/s.test(source) ? '-->' : '';
  const [, fence = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? [];
  if (last.type !== 'code' || fence === '') return '';
  const end = source.slice(source.lastIndexOf('\n')).trim();
  const isClosed = source.includes('\n') && end.startsWith(fence) && /^(.)\1*$/.test(end);
  return isClosed ? '' : fence;
}
