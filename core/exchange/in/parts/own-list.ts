import type { Emphasis, List, ListItem, Root } from 'mdast';
import { type Colour, colours, type Instant } from '../../../model';
import { readDirective, type TextDirective } from '../../text-directive';
import { footnotesOf } from './footnotes';
import { endOf, parseMarkdown, startOf, wordsOfNode } from './parse-markdown';

/** An item of the list of annotations in our own Markdown. */
export interface OwnItem {
  /** Null where it is about the page. */
  readonly mark: { readonly exact: string; readonly colour: Colour } | null;
  /** Which place of its words is meant, where there is a link to it. */
  readonly place: TextDirective | null;
  readonly tags: readonly string[];
  /** As it was typed. */
  readonly note: string;
  /** The identifier of the footnote that is its note; null where it has none in the text. */
  readonly footnote: string | null;
  /** To the minute. */
  readonly at: Instant;
}

/** Our own Markdown in its parts. */
export interface OwnParts {
  /** From the headline on, with the footnotes. */
  readonly story: string;
  readonly items: readonly OwnItem[];
}

/** "sun · boats, sea/islands · 2026-11-12 17:20 UTC" */
const facts = new RegExp(
  `^(${colours.join('|')}|Page)(?: · (.*))? · (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) UTC$`,
  's',
);

/**
 * Parts the story of our own Markdown from the list of annotations that ends it, and
 * from what was appended behind that. An item counts by its form, with colour and time
 * below the quote, so that a list of the story's own stays in the story.
 */
export function readOwnList(markdown: string): OwnParts {
  const tree = parseMarkdown(markdown);
  const whole = { story: markdown, items: [] };
  if (tree === null) return whole;
  try {
    return partsOf(tree, markdown);
  } catch (error) {
    // An item that is nested deeper than the stack is none of ours.
    if (error instanceof RangeError) return whole;
    throw error;
  }
}

function partsOf(tree: Root, markdown: string): OwnParts {
  const footnotes = footnotesOf(tree, markdown);
  const definitions: string[] = [];
  const items: OwnItem[] = [];
  let end = tree.children.length;
  let cut = markdown.length;
  for (; end > 0; end--) {
    const node = tree.children[end - 1];
    if (node?.type === 'footnoteDefinition') {
      definitions.unshift(markdown.slice(startOf(node), endOf(node, tree.children[end])));
      cut = startOf(node);
      continue;
    }
    if (node?.type !== 'list') break;
    const own = ownItemsAtEnd(node, tree.children[end], markdown, footnotes);
    items.unshift(...own);
    const [first] = node.children.slice(node.children.length - own.length);
    if (own.length > 0 && first !== undefined) cut = startOf(first);
    if (own.length < node.children.length) break;
  }
  if (items.length > 0 && isTitle(tree.children.slice(Math.max(0, end - 2), end))) {
    cut = startOf(tree.children[end - 2] ?? tree);
  }
  return { story: [markdown.slice(0, cut), ...definitions].join('\n\n'), items };
}

/** The rule and the heading above the list. */
function isTitle([rule, heading]: readonly Root['children'][number][]): boolean {
  return (
    rule?.type === 'thematicBreak' &&
    heading?.type === 'heading' &&
    heading.depth === 2 &&
    wordsOfNode(heading) === 'Annotations'
  );
}

function ownItemsAtEnd(
  list: List,
  next: Root['children'][number] | undefined,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): readonly OwnItem[] {
  const items: OwnItem[] = [];
  for (const [index, item] of [...list.children.entries()].reverse()) {
    const end = endOf(item, list.children[index + 1] ?? next);
    const own = list.ordered ? null : ownItem(item, markdown.slice(0, end), footnotes);
    if (own === null) break;
    items.unshift(own);
  }
  return items;
}

/** An item of a list, if it has the form of ours. `markdown` ends where the item ends. */
export function ownItem(
  item: ListItem,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): OwnItem | null {
  const [first, second] = item.children;
  const quote = first?.type === 'blockquote' ? first : null;
  const line = quote === null ? first : second;
  if (line?.type !== 'paragraph') return null;
  const [emphasis, reference, ...more] = line.children;
  if (emphasis?.type !== 'emphasis' || more.length > 0) return null;
  if (reference !== undefined && reference.type !== 'footnoteReference') return null;
  const [, kind = '', tags = '', day, time] = facts.exec(wordsOfNode(emphasis)) ?? [];
  const colour = colours.find((one) => one === kind);
  if (day === undefined || (quote === null) !== (kind === 'Page')) return null;
  if (Number.isNaN(Date.parse(`${day}T${time}Z`))) return null;
  const typed = markdown.slice(endOf(line));
  return {
    mark:
      quote === null || colour === undefined
        ? null
        : { exact: quote.children.map(wordsOfNode).join('\n'), colour },
    place: placeOf(emphasis),
    tags: tags.split(', ').filter((tag) => tag !== ''),
    note:
      reference === undefined
        ? typed.replace(/\n {1,2}/g, '\n').replace(/^\n+|\s+$/g, '')
        : (footnotes.get(reference.identifier) ?? ''),
    footnote: reference?.identifier ?? null,
    at: `${day}T${time}:00.000Z`,
  };
}

function placeOf({ children }: Emphasis): TextDirective | null {
  const link = children.find(({ type }) => type === 'link');
  return link?.type === 'link' ? readDirective(link.url) : null;
}
