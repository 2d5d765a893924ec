import type { Emphasis, ListItem, Paragraph } from 'mdast';
import { type Colour, colours, type Instant, type WorkLocation } from '../../../model';
import { noteAbove } from '../../../notes';
import { readDirective, type TextDirective } from '../../text-directive';
import { readWordingLine } from '../../wordings';
import { endOf, wordsOfNode } from './parse-markdown';

/** An item of the list of annotations in our own Markdown. */
export interface OwnItem {
  /** Null where it is about the page. */
  readonly mark: { readonly exact: string; readonly colour: Colour } | null;
  /** Which place of its words is meant, where there is a link to it. */
  readonly place: TextDirective | null;
  readonly tags: readonly string[];
  /** What was highlighted before, newest first. */
  readonly earlier: readonly string[];
  /** As it was typed. */
  readonly note: string;
  /** The identifier of the footnote that is its note; null where it has none in the text. */
  readonly footnote: string | null;
  /** To the minute. */
  readonly at: Instant;
  readonly location?: WorkLocation;
}

/** "sun · boats, sea/islands · 2026-11-12 17:20 UTC · page 12" */
const facts = new RegExp(
  `^(${colours.join('|')}|Page)(?: · (.*))? · (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) UTC(?: · (.+))?$`,
  's',
);

/** An item of a list, if it has the form of ours. `markdown` ends where the item ends. */
export function ownItem(
  item: ListItem,
  markdown: string,
  footnotes: ReadonlyMap<string, string>,
): OwnItem | null {
  const [first] = item.children;
  const quote = first?.type === 'blockquote' ? first : null;
  const wordings = quote === null ? [] : wordingsBelow(item);
  const line = item.children[quote === null ? 0 : 1 + wordings.length];
  if (line?.type !== 'paragraph') return null;
  const [emphasis, number, ...more] = line.children;
  if (emphasis?.type !== 'emphasis' || more.length > 0) return null;
  const reference = number?.type === 'footnoteReference' ? number : undefined;
  // Of a footnote that the reader has taken out, the number is left.
  const isLeft = number?.type === 'text' && /^\[\^[^\]\s]+\]$/.test(number.value);
  if (number !== undefined && reference === undefined && !isLeft) return null;
  const [, kind = '', tags = '', day, time, location] = facts.exec(wordsOfNode(emphasis)) ?? [];
  const colour = colours.find((one) => one === kind);
  if (day === undefined || (quote === null) !== (kind === 'Page')) return null;
  if (Number.isNaN(Date.parse(`${day}T${time}Z`))) return null;
  const typed = markdown
    .slice(endOf(line))
    .replace(/\n {1,2}/g, '\n')
    .replace(/^\n+|\s+$/g, '');
  const said = reference === undefined ? '' : (footnotes.get(reference.identifier) ?? '');
  return {
    mark:
      quote === null || colour === undefined
        ? null
        : { exact: quote.children.map(wordsOfNode).join('\n'), colour },
    place: placeOf(emphasis),
    earlier: wordings.flatMap(({ earlier }) => earlier || []),
    tags: tags.split(', ').filter((tag) => tag !== ''),
    // Below a number stands what the reader has added.
    note: said === '' || typed === '' ? said || typed : noteAbove(said, typed),
    footnote: reference?.identifier ?? null,
    ...(location !== undefined && { location: locationOf(location) }),
    at: `${day}T${time}:00.000Z`,
  };
}

/** The lines with other wordings that stand right below the quote of an item. */
export function wordingsBelow({ children }: ListItem) {
  const wordings: { readonly line: Paragraph; readonly earlier: string }[] = [];
  for (const line of children.slice(1)) {
    const earlier = line.type === 'paragraph' ? readWordingLine(wordsOfNode(line)) : null;
    if (line.type !== 'paragraph' || earlier === null) break;
    wordings.push({ line, earlier });
  }
  return wordings;
}

/** The opposite of `workLocation`. */
function locationOf(text: string): WorkLocation {
  const [, type = '', value = text] = /^(\p{L}.*) (\S+)$/su.exec(text) ?? [];
  return { type: type.replaceAll(' ', '_'), value };
}

function placeOf({ children }: Emphasis): TextDirective | null {
  const link = children.find(({ type }) => type === 'link');
  return link?.type === 'link' ? readDirective(link.url) : null;
}
