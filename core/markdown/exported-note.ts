import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import { type ExportedItem, parseExportedItem } from './exported-item';
import { readFootnotes } from './footnotes';
import {
  endMarker,
  highlightsTitle,
  parseIdToken,
  replaceReferencesByIds,
  separateEndMarker,
} from './markdown-ids';
import { getEnd, getNodeText, getStart, parseMarkdown } from './parse-markdown';

/** The heading of our list, and the one that earlier versions wrote. */
const listTitles: readonly string[] = [highlightsTitle, 'Annotations'];

/** The parts of our own Markdown. */
export interface ExportedNote {
  /**
   * From the headline on, including the user's footnotes. Our footnotes are replaced by
   * comments with their ids.
   */
  readonly story: string;
  readonly items: readonly ExportedItem[];
  /** Notes from our footnotes, as typed, by annotation id. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the user wrote below the story, as typed. */
  readonly userText: string;
  /** Items in `words` that may be ours but have lost their id. */
  readonly itemsWithoutId: readonly string[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A block of a text, or an item of a bullet list, from the start of its first line. */
interface BlockRange extends Range {
  readonly node: RootContent;
}

/** One of our items, or null for one of our footnotes. */
interface ExportedRange extends Range {
  readonly item: ExportedItem | null;
}

/**
 * Splits our own Markdown into the story, our items and footnotes (wherever the user has
 * moved them), and what the user wrote below the story.
 *
 * The story ends at `endMarker`. Files from before ids have no such marker: there it ends
 * at the title of our list, or at the first of our items, which are recognised by their
 * form.
 */
export function parseExportedNote(typed: string): ExportedNote {
  const markdown = separateEndMarker(typed);
  const tree = parseMarkdown(markdown);
  const whole = { story: markdown, items: [], notes: new Map(), userText: '', itemsWithoutId: [] };
  if (tree === null) return whole;
  const footnotes = readFootnotes(tree, markdown);
  const exported = findExportedRanges(tree, markdown, footnotes);
  const blocks = findBlocks(tree, markdown);
  const titles = findListTitles(blocks);
  const end = blocks.findIndex(({ node }) => isEndMarker(node));
  const first = end >= 0 ? end : findListStart(blocks, titles, exported);
  if (first < 0) return whole;
  const starts = new Set(exported.map(({ start }) => start));
  const isLoose = (block: BlockRange) => !starts.has(block.start) && !isEndMarker(block.node);
  const above = blocks
    .slice(0, first)
    .filter((block) => isLoose(block) && !starts.has(titles.get(block)?.start ?? -1));
  const below = blocks.slice(first).filter((block) => isLoose(block) && !titles.has(block));
  // An old file with the list above the story.
  const isTurned = end < 0 && above.every(({ node }) => node.type === 'heading');
  const story = joinBlocks(isTurned ? [...above, ...below] : above, exported, markdown);
  const items = exported.flatMap(({ item }) => item ?? []);
  const notes = isTurned ? [] : findUserFootnotes(below, story, items);
  const userBlocks = isTurned ? [] : below.filter((block) => !notes.includes(block));
  return {
    story: replaceReferencesByIds([story, joinBlocks(notes, [], markdown)].join('\n\n')),
    items,
    notes: new Map(
      [...footnotes].flatMap(([name, note]) => {
        const id = parseIdToken(name);
        return id === null ? [] : [[id, note] as const];
      }),
    ),
    userText: joinBlocks(userBlocks, exported, markdown),
    itemsWithoutId:
      end < 0
        ? []
        : userBlocks.filter(startsWithQuote).map((block) => joinBlocks([block], [], markdown)),
  };
}

/**
 * Our items and footnotes at any depth, in document order. Iterative: a text may be
 * nested deeper than the stack.
 */
function findExportedRanges(
  tree: Root,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): readonly ExportedRange[] {
  const isIdRequired = markdown.includes(endMarker);
  const found: ExportedRange[] = [];
  const waiting: (readonly [node: Nodes, next: Nodes | undefined])[] = [[tree, undefined]];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const [node, next] = one;
    const range = { start: findLineStart(markdown, getStart(node)), end: getEnd(node, next) };
    if (node.type === 'listItem') {
      const item = parseExportedItem(node, markdown.slice(0, range.end), footnotes);
      if (item !== null && (item.id !== null || item.isPage || !isIdRequired)) {
        found.push({ ...range, item });
        continue;
      }
    }
    if (node.type === 'footnoteDefinition') {
      if (parseIdToken(node.identifier) !== null) found.push({ ...range, item: null });
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

function findBlocks(tree: Root, markdown: string): readonly BlockRange[] {
  const nodes = tree.children.flatMap((node): readonly (RootContent | ListItem)[] =>
    node.type === 'list' && !node.ordered ? node.children : [node],
  );
  return nodes.map((node, index) => ({
    node,
    start: findLineStart(markdown, getStart(node)),
    end: getEnd(node, nodes[index + 1]),
  }));
}

/** Index of the first block with one of our items, or of the title above it; -1 if there is none. */
function findListStart(
  blocks: readonly BlockRange[],
  titles: ReadonlyMap<BlockRange, BlockRange | undefined>,
  exported: readonly ExportedRange[],
): number {
  const first = exported.find(({ item }) => item !== null);
  if (first === undefined) return -1;
  const list = blocks.findIndex((block) => isWithin(first, block));
  const title = blocks.slice(0, Math.max(0, list)).findLastIndex((block) => titles.has(block));
  return title < 0 ? list : title - 1;
}

/** The headings above our lists and the rules above those, each with the block after the heading. */
function findListTitles(
  blocks: readonly BlockRange[],
): ReadonlyMap<BlockRange, BlockRange | undefined> {
  const titles = new Map<BlockRange, BlockRange | undefined>();
  for (const [index, block] of blocks.entries()) {
    if (block.node.type !== 'thematicBreak') continue;
    const heading = blocks[index + 1];
    const isTitle =
      heading?.node.type === 'heading' &&
      heading.node.depth === 2 &&
      listTitles.includes(getNodeText(heading.node));
    if (isTitle) titles.set(block, blocks[index + 2]).set(heading, blocks[index + 2]);
    else if (isEndMarker(blocks[index - 1]?.node)) titles.set(block, undefined);
  }
  return titles;
}

function isEndMarker(node: RootContent | undefined): boolean {
  return node?.type === 'html' && node.value.trim() === endMarker;
}

function startsWithQuote({ node }: BlockRange): boolean {
  return node.type === 'listItem' && node.children[0]?.type === 'blockquote';
}

/**
 * The user's footnotes below the story that the story or items refer to: the first of
 * each name.
 */
function findUserFootnotes(
  below: readonly BlockRange[],
  story: string,
  items: readonly ExportedItem[],
): readonly BlockRange[] {
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

/** The blocks as typed, without our own content. */
function joinBlocks(
  blocks: readonly BlockRange[],
  exported: readonly ExportedRange[],
  markdown: string,
): string {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && markdown.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs
    .map((run) => removeExportedRanges(run, exported, markdown))
    .filter((text) => /[^\s*_>-]/.test(text))
    .join('\n\n');
}

function removeExportedRanges(
  run: Range,
  exported: readonly ExportedRange[],
  markdown: string,
): string {
  const inside = exported.filter((range) => isWithin(range, run));
  if (inside.length === 0) return markdown.slice(run.start, run.end).trimEnd();
  const starts = [run.start, ...inside.map(({ end }) => end)];
  return starts
    .map((start, index) => markdown.slice(start, inside[index]?.start ?? run.end))
    .map((text) =>
      text.replace(
        /(?:(?:^|\n)[ \t>-]*(?:## (?:Highlights|Annotations)[ \t]*)?)+$|^(?:[ \t]*\n)+/g,
        '',
      ),
    )
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function findLineStart(markdown: string, at: number): number {
  return markdown.lastIndexOf('\n', at - 1) + 1;
}
