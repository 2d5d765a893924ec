import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import { footnotesOf } from './footnotes';
import { withListSetOut } from './list-within';
import { type OwnItem, ownItem } from './own-list';
import { endOf, parseMarkdown, startOf, wordsOfNode } from './parse-markdown';
import { type QuotedItem, quotedItem } from './quoted-item';

/** Our own Markdown in its parts. */
export interface OwnParts {
  /** From the headline on, with the footnotes. */
  readonly story: string;
  readonly items: readonly OwnItem[];
  /** Items of the list that the reader has made, or of which they took the line with colour and time. */
  readonly quoted: readonly QuotedItem[];
  /** What else the reader has written into the list or behind it, as it was typed. */
  readonly words: string;
}

/** A block of a text, or an item of a list of bullets, with where its lines begin and end. */
interface Unit {
  readonly node: RootContent;
  readonly start: number;
  readonly end: number;
  readonly own: OwnItem | null;
  readonly quoted: QuotedItem | null;
}

/**
 * Parts the story of our own Markdown from the list of annotations, from what was
 * appended behind that, and from what the reader wrote there. An item counts by its form,
 * with colour and time below the quote, so that a list of the story's own stays in the
 * story; from the first such item on, or from the title above it, all is ours or the
 * reader's.
 */
export function readOwnParts(typed: string): OwnParts {
  const markdown = withListSetOut(typed);
  const tree = parseMarkdown(markdown);
  const whole = { story: markdown, items: [], quoted: [], words: '' };
  if (tree === null) return whole;
  try {
    return partsOf(tree, markdown) ?? whole;
  } catch (error) {
    // An item that is nested deeper than the stack is none of ours.
    if (error instanceof RangeError) return whole;
    throw error;
  }
}

function partsOf(tree: Root, markdown: string): OwnParts | null {
  const units = unitsOf(tree, markdown);
  const list = listIn(units);
  if (list === null) return null;
  const before = units.slice(0, list.start);
  const behind = units.slice(list.first);
  const items = behind.flatMap(({ own }) => own ?? []);
  const story = new Set(storyBehind(before, behind, items));
  const notes = new Set(notesOf([...before, ...story], behind, items));
  const isLoose = (unit: Unit) =>
    unit.own === null &&
    unit.quoted === null &&
    !isTitle(unit) &&
    !story.has(unit) &&
    !notes.has(unit);
  const slice = ({ start, end }: Pick<Unit, 'start' | 'end'>) =>
    markdown.slice(start, end).trimEnd();
  return {
    story: [
      markdown.slice(0, units[list.start]?.start),
      ...runsOf(behind, (unit) => story.has(unit)).map(slice),
      ...[...notes].map(slice),
    ].join('\n\n'),
    items,
    quoted: behind.flatMap((unit) => (story.has(unit) ? [] : (unit.quoted ?? []))),
    words: runsOf(behind, isLoose)
      .map(slice)
      .filter((run) => /[^\s*_-]/.test(run))
      .join('\n\n'),
  };
}

function unitsOf(tree: Root, markdown: string): readonly Unit[] {
  const footnotes = footnotesOf(tree, markdown);
  const nodes = tree.children.flatMap((node): readonly (RootContent | ListItem)[] =>
    node.type === 'list' && !node.ordered ? node.children : [node],
  );
  return nodes.map((node, index): Unit => {
    const start = markdown.lastIndexOf('\n', startOf(node) - 1) + 1;
    const end = endOf(node, nodes[index + 1]);
    const typed = markdown.slice(0, end);
    const own = node.type === 'listItem' ? ownItem(node, typed, footnotes) : null;
    const quoted = node.type === 'listItem' && own === null ? quotedItem(node, typed) : null;
    return { node, start, end, own, quoted };
  });
}

/** Where the list begins, with its title, and where what stands below the title does. Null where there is none. */
function listIn(units: readonly Unit[]): { readonly start: number; readonly first: number } | null {
  const own = units.findIndex((unit) => unit.own !== null);
  if (own < 0) return null;
  let first = own;
  const isMark = units[own]?.own?.mark !== null;
  while (isMark && units[first - 1]?.quoted) first--;
  const isRule = (at: number) => units[at]?.node.type === 'thematicBreak';
  if (isMark) {
    // The reader may have written below the title.
    for (let at = own - 1; at > 0; at--) {
      if (isTitle(units[at]) && isRule(at - 1)) return { start: at - 1, first: at + 1 };
    }
  }
  if (isTitle(units[first - 1])) return { start: first - 1, first };
  // A title of the reader's own, which is told with their words.
  const isOther = units[first - 1]?.node.type === 'heading' && isRule(first - 2);
  return isOther ? { start: first - 2, first: first - 1 } : { start: first, first };
}

/** Whether it is the heading above the list. */
function isTitle(unit: Unit | undefined): boolean {
  const node = unit?.node;
  return node?.type === 'heading' && node.depth === 2 && wordsOfNode(node) === 'Annotations';
}

/** The story, where a template has put it below the list: there the words of most marks stand. */
function storyBehind(
  before: readonly Unit[],
  behind: readonly Unit[],
  items: readonly OwnItem[],
): readonly Unit[] {
  const runs: Unit[][] = [[]];
  for (const unit of behind) {
    if (unit.own === null) runs.at(-1)?.push(unit);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  const quotes = [...new Set(items.flatMap(({ mark }) => inOneLine(mark?.exact ?? '') || []))];
  const quotesIn = (units: readonly Unit[]) => {
    const words = inOneLine(units.map(({ node }) => wordsIn(node)).join(' '));
    return quotes.filter((quote) => words.includes(quote)).length;
  };
  const most = runs
    .filter((run) => run.length > 0)
    .find((run) => quotesIn(run) * 2 > quotes.length);
  return most !== undefined && quotesIn(most) > quotesIn(before) ? most : [];
}

/** Footnotes behind the list to which the story or an item of the list leads, the first of each name. */
function notesOf(
  story: readonly Unit[],
  behind: readonly Unit[],
  items: readonly OwnItem[],
): readonly Unit[] {
  const names = new Set(items.flatMap(({ footnote }) => footnote ?? []));
  const waiting: Nodes[] = story.map(({ node }) => node);
  const met = new Set<string>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'footnoteReference') names.add(node.identifier);
    if (node.type === 'footnoteDefinition') met.add(node.identifier);
    if ('children' in node) waiting.push(...node.children);
  }
  return behind.filter(({ node }) => {
    if (node.type !== 'footnoteDefinition' || met.has(node.identifier)) return false;
    met.add(node.identifier);
    return names.has(node.identifier);
  });
}

/** Units that follow one another, as one each. */
function runsOf(
  units: readonly Unit[],
  isOf: (unit: Unit) => boolean,
): readonly Pick<Unit, 'start' | 'end'>[] {
  const runs: { start: number; end: number }[] = [];
  let isNext = false;
  for (const unit of units) {
    const last = runs.at(-1);
    if (!isOf(unit)) isNext = false;
    else if (isNext && last !== undefined) last.end = unit.end;
    else {
      runs.push({ start: unit.start, end: unit.end });
      isNext = true;
    }
  }
  return runs;
}

/** The words of a node, its blocks and those within them parted. */
function wordsIn(node: Nodes): string {
  if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) {
    return wordsOfNode(node);
  }
  return node.children.map(wordsIn).join(' ');
}

function inOneLine(text: string): string {
  return text.replaceAll('==', '').replace(/\s+/g, ' ').trim();
}
