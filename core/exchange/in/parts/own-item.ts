import type { Emphasis, ListItem, Paragraph } from 'mdast';
import { type Colour, colours, type Instant, type WorkLocation } from '../../../model';
import { noteAbove } from '../../../notes';
import { idOfToken, readIdOnLine } from '../../markdown-ids';
import { readDirective, type TextDirective } from '../../text-directive';
import { readWordingLine } from '../../wordings';
import { endOf, startOf, wordsOfNode } from './parse-markdown';

/** An item of the list of annotations in our own Markdown, or of what was appended to it. */
export interface OwnItem {
  /** The id of the annotation; null if the item is about the page, or has none, as in old files. */
  readonly id: string | null;
  readonly isPage: boolean;
  /** The words of the highlight; empty if the quote was taken out, or it is about the page. */
  readonly exact: string;
  /** What the line of facts says; null if that was rewritten. */
  readonly facts: ItemFacts | null;
  /** What was highlighted before, newest first. */
  readonly earlier: readonly string[];
  /** As it was typed. */
  readonly note: string;
  /** The identifier of the footnote that holds the note; null if it is not in the text. */
  readonly footnote: string | null;
}

interface ItemFacts {
  /** Null for the page. */
  readonly colour: Colour | null;
  readonly tags: readonly string[];
  /** To the minute. */
  readonly at: Instant;
  readonly location?: WorkLocation;
  /** Which place of the words is meant, if there is a link to it. */
  readonly place: TextDirective | null;
}

/** "sun · boats, sea/islands · 2026-11-12 17:20 UTC · page 12" */
const factsPattern = new RegExp(
  `^(${colours.join('|')}|Page)(?: · (.*))? · (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) UTC(?: · (.+))?$`,
  's',
);

/**
 * An item of a list that carries an id of ours, or, without one, has the exact form of ours;
 * null for any other. `markdown` ends where the item ends.
 */
export function readOwnItem(
  item: ListItem,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): OwnItem | null {
  const [first] = item.children;
  const quote = first?.type === 'blockquote' ? first : null;
  const wordings = quote === null ? [] : wordingsBelow(item);
  const lineOf = (child: ListItem['children'][number]) =>
    markdown.slice(startOf(child), endOf(child)).split('\n')[0] ?? '';
  const paragraphs = item.children.filter(({ type }) => type === 'paragraph');
  const line =
    paragraphs.find((child) => readIdOnLine(lineOf(child)) !== null) ??
    item.children[quote === null ? 0 : 1 + wordings.length];
  if (line?.type !== 'paragraph') return null;
  const typedLine = lineOf(line);
  const named = readIdOnLine(typedLine);
  const [emphasis] = line.children;
  const facts = emphasis?.type === 'emphasis' ? readFacts(emphasis) : null;
  const factsLength = facts && emphasis ? endOf(emphasis) - startOf(line) : 0;
  const [, reference, besides = ''] =
    /^(\[\^[^\]\s]+\])?(.*)$/.exec((named?.rest ?? typedLine).slice(factsLength).trim()) ?? [];
  const isPage = quote === null && (named === null || idOfToken(named.token) === null);
  const isOfForm = facts !== null && besides === '' && isPage === (facts.colour === null);
  if (named === null && !isOfForm) return null;

  const footnote =
    reference === undefined
      ? null
      : (line.children.find((child) => child.type === 'footnoteReference')?.identifier ?? null);
  const said = footnote === null ? '' : (footnotes.get(footnote) ?? '');
  const top = wordings.at(-1)?.line ?? quote;
  const typed = [
    top === null ? '' : markdown.slice(endOf(top), startOf(line)),
    besides,
    markdown.slice(startOf(line) + typedLine.length),
  ]
    .map((part) => setOut(part, item, markdown))
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    id: named === null ? null : idOfToken(named.token),
    isPage,
    exact: quote?.children.map(wordsOfNode).join('\n').trim() ?? '',
    facts,
    earlier: wordings.flatMap(({ earlier }) => earlier || []),
    // Below a reference is what the user has added.
    note: said === '' || typed === '' ? said || typed : noteAbove(said, typed),
    footnote,
  };
}

function readFacts(emphasis: Emphasis): ItemFacts | null {
  const [, kind, tags = '', day, time, location] = factsPattern.exec(wordsOfNode(emphasis)) ?? [];
  if (Number.isNaN(Date.parse(`${day}T${time}Z`))) return null;
  const link = emphasis.children.find(({ type }) => type === 'link');
  return {
    colour: colours.find((one) => one === kind) ?? null,
    tags: tags.split(', ').filter((tag) => tag !== ''),
    at: `${day}T${time}:00.000Z`,
    ...(location !== undefined && { location: locationOf(location) }),
    place: link?.type === 'link' ? readDirective(link.url) : null,
  };
}

/** The lines with other wordings right below the quote of an item. */
function wordingsBelow({ children }: ListItem) {
  const wordings: { readonly line: Paragraph; readonly earlier: string }[] = [];
  for (const line of children.slice(1)) {
    const earlier = line.type === 'paragraph' ? readWordingLine(wordsOfNode(line)) : null;
    if (line.type !== 'paragraph' || earlier === null) break;
    wordings.push({ line, earlier });
  }
  return wordings;
}

/** What is typed in an item, without its indentation and that of the lists and quotes around it. */
function setOut(typed: string, item: ListItem, markdown: string): string {
  const start = startOf(item);
  const column = start - markdown.lastIndexOf('\n', start - 1) - 1;
  const around = column === 0 ? '' : `(?:\\t|[ >]{0,${column}})`;
  return typed
    .replace(new RegExp(`\\n${around}(?:\\t| {1,2})?`, 'g'), '\n')
    .replace(/^\s*\n|\s+$/g, '');
}

/** The opposite of `workLocation`. */
function locationOf(text: string): WorkLocation {
  const [, type = '', value = text] = /^(\p{L}.*) (\S+)$/su.exec(text) ?? [];
  return { type: type.replaceAll(' ', '_'), value };
}
