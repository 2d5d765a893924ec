import type { Emphasis, ListItem, Paragraph } from 'mdast';
import {
  type Colour,
  colourNames,
  colours,
  type Instant,
  passageFields,
  type WorkLocation,
} from '../model';
import { appendNote } from '../notes';
import { isCorrectionLine } from '../passages/correction-lines';
import { parseTextDirective, type TextDirective } from '../passages/text-directive';
import { parseWordingLine } from '../passages/wordings';
import { parseIdOnLine, parseIdToken } from './markdown-ids';
import { getEnd, getNodeText, getStart } from './parse-markdown';

/** An item of the list of annotations in our own Markdown, or one appended to it. */
export interface ExportedItem {
  /** The annotation's id; null if the item is about the page, or has no id, as in old files. */
  readonly id: string | null;
  readonly isPage: boolean;
  /** The quote; empty if it was deleted, or the item is about the page. */
  readonly exact: string;
  /** The metadata line; null if it was rewritten. */
  readonly metadata: ItemMetadata | null;
  /** Earlier quotes, newest first. */
  readonly earlier: readonly string[];
  /** The note as typed. */
  readonly note: string;
  /** The identifier of the footnote that holds the note; null if the note is in the item itself. */
  readonly footnote: string | null;
}

interface ItemMetadata {
  /** Null for the page. */
  readonly colour: Colour | null;
  readonly tags: readonly string[];
  /** Precise to the minute; null for a note of somebody else on the page. */
  readonly at: Instant | null;
  readonly location?: WorkLocation;
  /** The name of somebody else who made it. */
  readonly author?: string;
  /** Which occurrence of the quote is meant, if the item links to it. */
  readonly place: TextDirective | null;
}

const colourWords = colours.map((colour) => `${colour}(?: ${colourNames[colour][0]})?`);

/**
 * "sun yellow · boats, sea/islands · 2026-11-12 17:20 UTC · page 12 · headline · by Ana Lima";
 * before, the colour was only "sun". The field is not read: the quote is found in it again.
 */
const metadataPattern = new RegExp(
  `^(${colourWords.join('|')}|Page)(?: · (.*))? · (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) UTC(?: · (.+?))??(?: · (?:${passageFields.join('|')}))?(?: · by (.+))?$`,
  's',
);

/** What somebody else wrote on the page: "Note by Ana Lima". */
const sharedNotePattern = /^Note by (.+)$/s;

/**
 * Reads a list item that carries one of our ids or, without an id, has exactly our form;
 * null for any other. `markdown` must end where the item ends.
 */
export function parseExportedItem(
  ...parameters: Parameters<typeof parseItem>
): ExportedItem | null {
  try {
    return parseItem(...parameters);
  } catch (error) {
    // An item nested deeper than the stack is not ours.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function parseItem(
  item: ListItem,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): ExportedItem | null {
  const [first] = item.children;
  const quote = first?.type === 'blockquote' ? first : null;
  const wordings = quote === null ? [] : findWordingsBelow(item);
  const lineOf = (child: ListItem['children'][number]) =>
    markdown.slice(getStart(child), getEnd(child)).split('\n')[0] ?? '';
  const paragraphs = item.children.filter(({ type }) => type === 'paragraph');
  const line =
    paragraphs.find((child) => parseIdOnLine(lineOf(child)) !== null) ??
    item.children[quote === null ? 0 : 1 + wordings.length];
  if (line?.type !== 'paragraph') return null;
  const typedLine = lineOf(line);
  const named = parseIdOnLine(typedLine);
  const [emphasis] = line.children;
  const metadata = emphasis?.type === 'emphasis' ? parseMetadata(emphasis) : null;
  const metadataLength = metadata && emphasis ? getEnd(emphasis) - getStart(line) : 0;
  const [, reference, besides = ''] =
    /^(\[\^[^\]\s]+\])?(.*)$/.exec((named?.rest ?? typedLine).slice(metadataLength).trim()) ?? [];
  const isPage = quote === null && (named === null || parseIdToken(named.token) === null);
  const isOfForm = metadata?.at != null && besides === '' && isPage === (metadata.colour === null);
  if (named === null && !isOfForm) return null;

  const footnote =
    reference === undefined
      ? null
      : (line.children.find((child) => child.type === 'footnoteReference')?.identifier ?? null);
  const footnoteText = footnote === null ? '' : (footnotes.get(footnote) ?? '');
  const top = wordings.at(-1)?.line ?? quote;
  const typed = [
    top === null ? '' : markdown.slice(getEnd(top), getStart(line)),
    besides,
    markdown.slice(getStart(line) + typedLine.length),
  ]
    .map((part) => removeIndentation(part, item, markdown))
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    id: named === null ? null : parseIdToken(named.token),
    isPage,
    exact: quote?.children.map(getNodeText).join('\n').trim() ?? '',
    metadata,
    earlier: wordings.flatMap(({ earlier }) => earlier || []),
    // Text below a reference was added by the user.
    note:
      footnoteText === '' || typed === '' ? footnoteText || typed : appendNote(footnoteText, typed),
    footnote,
  };
}

function parseMetadata(emphasis: Emphasis): ItemMetadata | null {
  const text = getNodeText(emphasis);
  const [, other] = sharedNotePattern.exec(text) ?? [];
  if (other !== undefined) return { colour: null, tags: [], at: null, author: other, place: null };
  const [, kind, tags = '', day, time, location, author] = metadataPattern.exec(text) ?? [];
  if (Number.isNaN(Date.parse(`${day}T${time}Z`))) return null;
  const link = emphasis.children.find(({ type }) => type === 'link');
  return {
    colour: colours.find((one) => one === kind?.split(' ')[0]) ?? null,
    tags: tags.split(', ').filter((tag) => tag !== ''),
    at: `${day}T${time}:00.000Z`,
    ...(location !== undefined && { location: parseLocation(location) }),
    ...(author !== undefined && { author }),
    place: link?.type === 'link' ? parseTextDirective(link.url) : null,
  };
}

/** The lines with other wordings directly below an item's quote. */
function findWordingsBelow({ children }: ListItem) {
  const wordings: { readonly line: Paragraph; readonly earlier: string }[] = [];
  for (const line of children.slice(1)) {
    if (line.type !== 'paragraph') break;
    const words = getNodeText(line);
    const earlier = isCorrectionLine(words) ? '' : parseWordingLine(words);
    if (earlier === null) break;
    wordings.push({ line, earlier });
  }
  return wordings;
}

/**
 * The typed content of an item, without its indentation and that of the enclosing lists
 * and quotes.
 */
function removeIndentation(typed: string, item: ListItem, markdown: string): string {
  const start = getStart(item);
  const column = start - markdown.lastIndexOf('\n', start - 1) - 1;
  const around = column === 0 ? '' : `(?:\\t|[ >]{0,${column}})`;
  return typed
    .replace(new RegExp(`\\n${around}(?:\\t| {1,2})?`, 'g'), '\n')
    .replace(/^\s*\n|\s+$/g, '');
}

/** The inverse of `workLocation`. */
function parseLocation(text: string): WorkLocation {
  const [, type = '', value = text] = /^(\p{L}.*) (\S+)$/su.exec(text) ?? [];
  return { type: type.replaceAll(' ', '_'), value };
}
