import type { Nodes, Root } from 'mdast';
import { footnotesOf } from './in/parts/footnotes';
import { type OwnItem, ownItem } from './in/parts/own-list';
import { readOwnParts } from './in/parts/own-parts';
import { endOf, parseMarkdown, startOf } from './in/parts/parse-markdown';
import { type MarkedNote, readMarkedNote } from './marked-note';
import { type NoteHead, readHead } from './note-head';

/** What in a note is of ours. */
export interface NoteParts {
  readonly head: NoteHead;
  /** The items of the list of annotations, and of what was appended. */
  readonly marks: readonly OwnItem[];
  /** The items about the page that were appended. */
  readonly pages: readonly OwnItem[];
  /** What the reader has written into the list or behind it, which is of the page's note. */
  readonly readWords: () => string;
  /** The line that ends what the note leaves open, and what follows would stand in; empty for nothing. */
  readonly closing: string;
  /** What is marked in its text; null when it is nested deeper than the stack. */
  readonly readMarked: () => MarkedNote | null;
}

/** Reads a note for what we have written into it, wherever the reader has moved it by now. */
export function readNoteParts(note: string): NoteParts {
  const head = readHead(note);
  const markdown = head.below.replace(/\r\n?/g, '\n');
  const tree = parseMarkdown(markdown);
  const items = tree === null ? [] : ownItems(tree, markdown);
  let marked: MarkedNote | null | undefined;
  return {
    head,
    marks: items.filter(({ mark }) => mark !== null),
    pages: items.filter(({ mark }) => mark === null),
    readWords: () => readOwnParts(markdown).words,
    closing: tree === null ? '' : closingOf(tree, markdown),
    readMarked() {
      if (marked === undefined) marked = readMarkedNote(markdown);
      return marked;
    },
  };
}

/** Items by their form: below what the reader has written, in a callout, in the list of an outliner. */
function ownItems(tree: Root, markdown: string): readonly OwnItem[] {
  const footnotes = footnotesOf(tree, markdown);
  const items: OwnItem[] = [];
  // Without recursion: a text may be nested deeper than the stack.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    waiting.push(...[...node.children].reverse());
    if (node.type !== 'list' || node.ordered) continue;
    for (const [index, item] of node.children.entries()) {
      const end = endOf(item, node.children[index + 1]);
      const own = orNull(() => ownItem(item, markdown.slice(0, end), footnotes));
      if (own !== null) items.push(own);
    }
  }
  return items;
}

/** Of a block of code or a comment that nobody has ended, which both go on to the end of the file. */
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

/** An item that is nested deeper than the stack is none of ours. */
function orNull(read: () => OwnItem | null): OwnItem | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
