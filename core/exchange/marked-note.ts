import type { Nodes, Root } from 'mdast';
import { locateInText } from '../anchor';
import { readStoryText, type StoryText } from '../anchor/story/story-text';
import type { Annotation } from '../model';
import { footnoteSign, readSigns } from './in/parts/marked-words';
import { parseMarked } from './in/parts/parse-marked';

const space = 0x20;

/** The text of a note with its `==marks==`. */
export interface MarkedNote {
  /**
   * How the words of an annotation are marked where they stand, by the rules of
   * `core/anchor`: each of them; by a mark of their own, which no other one has met; or not.
   */
  markOf(annotation: Annotation): 'own' | 'covered' | null;
  /** The notes that stand in it as footnotes. */
  readonly footnotes: readonly string[];
}

/** Reads what is marked in a note. Null when it is nested deeper than the stack. */
export function readMarkedNote(markdown: string): MarkedNote | null {
  const parsed = parseMarked(markdown);
  if (parsed === null) return null;
  const { tree, footnotes } = parsed;
  const { text, stretches } = readSigns(wordsOf(tree));
  const marked = new Uint8Array(text.length);
  for (const { start, end } of stretches) marked.fill(1, start, end);
  const own = new Set(stretches.map(({ start, end }) => `${start} ${end}`));
  const story = readLines(text);
  return {
    markOf({ passage }) {
      const [place] = locateInText(story.text.units, [passage]);
      if (!place) return null;
      const letters: number[] = [];
      for (let at = place.start; at < place.end; at++) {
        const isWord = story.text.units[at] !== space && (story.text.leaves[at] ?? -1) >= 0;
        if (isWord) letters.push(story.offsetOf(at));
      }
      if (letters.length === 0 || !letters.every((at) => marked[at] === 1)) return null;
      const [first = 0, last = first] = [letters[0], letters.at(-1)];
      return own.has(`${first} ${last + 1}`) ? 'own' : 'covered';
    },
    footnotes: [...footnotes.values()],
  };
}

/** The lines of a text as passages know them, with the way back to it. */
function readLines(text: string): {
  readonly text: StoryText;
  offsetOf(unit: number): number;
} {
  const starts: number[] = [];
  let end = 0;
  const children = text.split('\n').map((value) => {
    starts.push(end);
    end += value.length + 1;
    return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
  });
  const read = readStoryText({ headline: [], standfirst: null, body: { type: 'root', children } });
  return {
    text: read,
    offsetOf: (unit) => (starts[read.leaves[unit] ?? 0] ?? 0) + (read.offsets[unit] ?? 0),
  };
}

/** The words of a tree, blocks parted by line breaks. Without recursion: it may be deeper than the stack. */
function wordsOf(tree: Root): string {
  const words: string[] = [];
  const waiting: (Nodes | '\n')[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === '\n' || node.type === 'break') words.push('\n');
    else if (node.type === 'footnoteReference') words.push(footnoteSign(node.identifier));
    else if (node.type === 'html' || node.type === 'footnoteDefinition') continue;
    else if ('value' in node) words.push(node.value);
    else if ('children' in node) {
      const isFlow = blocks.has(node.type);
      for (const child of [...node.children].reverse()) {
        if (isFlow) waiting.push('\n');
        waiting.push(child);
      }
    }
  }
  return words.join('');
}

/** Nodes whose children are blocks. */
const blocks: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
]);
