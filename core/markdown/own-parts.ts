import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import { footnotesOf } from './footnotes';
import { endOfText, idOfToken, withIdsForReferences, withSeparateEnd } from './markdown-ids';
import { type OwnItem, readOwnItem } from './own-item';
import { endOf, parseMarkdown, startOf, wordsOfNode } from './parse-markdown';

/** The parts of our own Markdown. */
export interface OwnParts {
  /**
   * From the headline on, including the user's footnotes. Our footnotes are replaced by
   * comments with their ids.
   */
  readonly story: string;
  readonly items: readonly OwnItem[];
  /** Notes from our footnotes, as typed, by annotation id. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the user wrote below the story, as typed. */
  readonly words: string;
  /** Items in `words` that may be ours but have lost their id. */
  readonly withoutId: readonly string[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A block of a text, or an item of a bullet list, from the start of its first line. */
interface Unit extends Range {
  readonly node: RootContent;
}

/** One of our items, or null for one of our footnotes. */
interface OwnRange extends Range {
  readonly item: OwnItem | null;
}

/**
 * Splits our own Markdown into the story, our items and footnotes (wherever the user has
 * moved them), and what the user wrote below the story.
 *
 * The story ends at `endOfText`. Files from before ids have no such marker: there it ends
 * at the title of our list, or at the first of our items, which are recognised by their
 * form.
 */
export function readOwnParts(typed: string): OwnParts {
  const markdown = withSeparateEnd(typed);
  const tree = parseMarkdown(markdown);
  const whole = { story: markdown, items: [], notes: new Map(), words: '', withoutId: [] };
  if (tree === null) return whole;
  const footnotes = footnotesOf(tree, markdown);
  const own = ownRanges(tree, markdown, footnotes);
  const units = unitsOf(tree, markdown);
  const titles = titlesIn(units);
  const end = units.findIndex(({ node }) => isEnd(node));
  const first = end >= 0 ? end : firstOfList(units, titles, own);
  if (first < 0) return whole;
  const starts = new Set(own.map(({ start }) => start));
  const isLoose = (unit: Unit) => !starts.has(unit.start) && !isEnd(unit.node);
  const above = units
    .slice(0, first)
    .filter((unit) => isLoose(unit) && !starts.has(titles.get(unit)?.start ?? -1));
  const below = units.slice(first).filter((unit) => isLoose(unit) && !titles.has(unit));
  // An old file with the list above the story.
  const isTurned = end < 0 && above.every(({ node }) => node.type === 'heading');
  const story = textOf(isTurned ? [...above, ...below] : above, own, markdown);
  const items = own.flatMap(({ item }) => item ?? []);
  const notes = isTurned ? [] : footnotesBelow(below, story, items);
  const words = isTurned ? [] : below.filter((unit) => !notes.includes(unit));
  return {
    story: withIdsForReferences([story, textOf(notes, [], markdown)].join('\n\n')),
    items,
    notes: new Map(
      [...footnotes].flatMap(([name, note]) => {
        const id = idOfToken(name);
        return id === null ? [] : [[id, note] as const];
      }),
    ),
    words: textOf(words, own, markdown),
    withoutId: end < 0 ? [] : words.filter(isQuoted).map((unit) => textOf([unit], [], markdown)),
  };
}

/**
 * Our items and footnotes at any depth, in document order. Iterative: a text may be
 * nested deeper than the stack.
 */
function ownRanges(
  tree: Root,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): readonly OwnRange[] {
  const isIdRequired = markdown.includes(endOfText);
  const found: OwnRange[] = [];
  const waiting: (readonly [node: Nodes, next: Nodes | undefined])[] = [[tree, undefined]];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const [node, next] = one;
    const range = { start: lineStart(markdown, startOf(node)), end: endOf(node, next) };
    if (node.type === 'listItem') {
      const item = itemOf(node, markdown.slice(0, range.end), footnotes);
      if (item !== null && (item.id !== null || item.isPage || !isIdRequired)) {
        found.push({ ...range, item });
        continue;
      }
    }
    if (node.type === 'footnoteDefinition') {
      if (idOfToken(node.identifier) !== null) found.push({ ...range, item: null });
      continue;
    }
    if (!('children' in node)) continue;
    const { children } = node;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) waiting.push([child, children[index + 1]]);
    }
  }
  return found;
}

function itemOf(
  node: ListItem,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): OwnItem | null {
  try {
    return readOwnItem(node, markdown, footnotes);
  } catch (error) {
    // An item nested deeper than the stack is not ours.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unitsOf(tree: Root, markdown: string): readonly Unit[] {
  const nodes = tree.children.flatMap((node): readonly (RootContent | ListItem)[] =>
    node.type === 'list' && !node.ordered ? node.children : [node],
  );
  return nodes.map((node, index) => ({
    node,
    start: lineStart(markdown, startOf(node)),
    end: endOf(node, nodes[index + 1]),
  }));
}

/** Index of the first unit with one of our items, or of the title above it; -1 if there is none. */
function firstOfList(
  units: readonly Unit[],
  titles: ReadonlyMap<Unit, Unit | undefined>,
  own: readonly OwnRange[],
): number {
  const first = own.find(({ item }) => item !== null);
  if (first === undefined) return -1;
  const list = units.findIndex((unit) => isWithin(first, unit));
  const title = units.slice(0, Math.max(0, list)).findLastIndex((unit) => titles.has(unit));
  return title < 0 ? list : title - 1;
}

/** The headings above our lists and the rules above those, each with the unit after the heading. */
function titlesIn(units: readonly Unit[]): ReadonlyMap<Unit, Unit | undefined> {
  const titles = new Map<Unit, Unit | undefined>();
  for (const [index, unit] of units.entries()) {
    if (unit.node.type !== 'thematicBreak') continue;
    const heading = units[index + 1];
    const isTitle =
      heading?.node.type === 'heading' &&
      heading.node.depth === 2 &&
      wordsOfNode(heading.node) === 'Annotations';
    if (isTitle) titles.set(unit, units[index + 2]).set(heading, units[index + 2]);
    else if (isEnd(units[index - 1]?.node)) titles.set(unit, undefined);
  }
  return titles;
}

function isEnd(node: RootContent | undefined): boolean {
  return node?.type === 'html' && node.value.trim() === endOfText;
}

function isQuoted({ node }: Unit): boolean {
  return node.type === 'listItem' && node.children[0]?.type === 'blockquote';
}

/**
 * The user's footnotes below the story that the story or items refer to: the first of
 * each name.
 */
function footnotesBelow(
  below: readonly Unit[],
  story: string,
  items: readonly OwnItem[],
): readonly Unit[] {
  const met = new Set<string>();
  return below.filter(({ node }) => {
    if (node.type !== 'footnoteDefinition' || met.has(node.identifier)) return false;
    met.add(node.identifier);
    return (
      story.includes(`[^${node.label ?? node.identifier}]`) ||
      items.some(({ footnote }) => footnote === node.identifier)
    );
  });
}

/** The units as typed, without our own content. */
function textOf(units: readonly Unit[], own: readonly OwnRange[], markdown: string): string {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of units) {
    const last = runs.at(-1);
    if (last !== undefined && markdown.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs
    .map((run) => withoutOwn(run, own, markdown))
    .filter((text) => /[^\s*_>-]/.test(text))
    .join('\n\n');
}

function withoutOwn(run: Range, own: readonly OwnRange[], markdown: string): string {
  const inside = own.filter((range) => isWithin(range, run));
  if (inside.length === 0) return markdown.slice(run.start, run.end).trimEnd();
  const starts = [run.start, ...inside.map(({ end }) => end)];
  return starts
    .map((start, index) => markdown.slice(start, inside[index]?.start ?? run.end))
    .map((text) =>
      text.replace(/(?:(?:^|\n)[ \t>-]*(?:## Annotations[ \t]*)?)+$|^(?:[ \t]*\n)+/g, ''),
    )
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lineStart(markdown: string, at: number): number {
  return markdown.lastIndexOf('\n', at - 1) + 1;
}
