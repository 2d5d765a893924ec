import * as v from 'valibot';

/*
 * The body of an article: an mdast tree (https://github.com/syntax-tree/mdast)
 * cut down to an allow-list, with one node of our own, `figure`. No raw HTML
 * and no address other than http, https or mailto is valid in it, so nothing
 * that is stored can be executed.
 */

interface Text {
  readonly type: 'text';
  readonly value: string;
}
interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
interface Delete {
  readonly type: 'delete';
  readonly children: readonly Inline[];
}
interface Link {
  readonly type: 'link';
  /** Absolute, http, https or mailto. */
  readonly url: string;
  readonly children: readonly Inline[];
}
interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}
interface Break {
  readonly type: 'break';
}
export type Inline = Text | Emphasis | Strong | Delete | Link | InlineCode | Break;

interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
interface Heading {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}
interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list, otherwise null. */
  readonly start: number | null;
  readonly children: readonly ListItem[];
}
export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}
interface Blockquote {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}
export interface Table {
  readonly type: 'table';
  /** The first row is the header, as in GFM. */
  readonly children: readonly TableRow[];
}
export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}
interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}
interface Code {
  readonly type: 'code';
  readonly lang: string | null;
  readonly value: string;
}
interface ThematicBreak {
  readonly type: 'thematicBreak';
}
export interface Image {
  readonly type: 'image';
  /** Absolute, http or https. */
  readonly url: string;
  readonly alt: string;
}
export interface Caption {
  readonly type: 'caption';
  readonly children: readonly Inline[];
}
/** An image with its caption and credit. Images are only valid here. */
export interface Figure {
  readonly type: 'figure';
  readonly children: readonly [Image] | readonly [Image, Caption];
  /** Who made the image ("Photo: Ida Holm"), otherwise null. */
  readonly credit: string | null;
}
export type Block = Paragraph | Heading | List | Blockquote | Table | Code | Figure | ThematicBreak;

/** The body of an article, in reading order. */
export interface Body {
  readonly type: 'root';
  readonly children: readonly Block[];
}

const webProtocols = ['http:', 'https:'];
const linkProtocols = [...webProtocols, 'mailto:'];

function hasProtocol(url: string, protocols: readonly string[]): boolean {
  const found = /^([a-z][a-z0-9+.-]*:)/i.exec(url);
  return found?.[1] !== undefined && protocols.includes(found[1].toLowerCase());
}

/** True for an absolute address that an article may link to: http, https or mailto. */
export function isLinkAddress(url: string): boolean {
  return hasProtocol(url, linkProtocols);
}

/** True for an absolute address of a page or an image: http or https. */
export function isWebAddress(url: string): boolean {
  return hasProtocol(url, webProtocols);
}

/*
 * Schemas of nested nodes are created once. Creating them per node would
 * take most of the time of parsing a body. The most frequent types are first,
 * because a variant creates an issue for each type that does not match.
 */
const inline: v.GenericSchema<unknown, Inline> = v.lazy(() => anyInline);
const block: v.GenericSchema<unknown, Block> = v.lazy(() => anyBlock);

const anyInline: v.GenericSchema<unknown, Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), value: v.string() }),
  v.object({
    type: v.literal('link'),
    url: v.pipe(v.string(), v.check(isLinkAddress, 'a link must be http, https or mailto')),
    children: v.array(inline),
  }),
  v.object({ type: v.literal('emphasis'), children: v.array(inline) }),
  v.object({ type: v.literal('strong'), children: v.array(inline) }),
  v.object({ type: v.literal('delete'), children: v.array(inline) }),
  v.object({ type: v.literal('inlineCode'), value: v.string() }),
  v.object({ type: v.literal('break') }),
]);

const image = v.object({
  type: v.literal('image'),
  url: v.pipe(v.string(), v.check(isWebAddress, 'an image must be http or https')),
  alt: v.string(),
});

const anyBlock: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), children: v.array(inline) }),
  v.object({
    type: v.literal('heading'),
    depth: v.picklist([1, 2, 3, 4, 5, 6]),
    children: v.array(inline),
  }),
  v.object({
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.nullable(v.number()),
    children: v.array(v.object({ type: v.literal('listItem'), children: v.array(block) })),
  }),
  v.object({ type: v.literal('blockquote'), children: v.array(block) }),
  v.object({
    type: v.literal('table'),
    children: v.array(
      v.object({
        type: v.literal('tableRow'),
        children: v.array(v.object({ type: v.literal('tableCell'), children: v.array(inline) })),
      }),
    ),
  }),
  v.object({ type: v.literal('code'), lang: v.nullable(v.string()), value: v.string() }),
  v.object({
    type: v.literal('figure'),
    children: v.union([
      v.strictTuple([image]),
      v.strictTuple([image, v.object({ type: v.literal('caption'), children: v.array(inline) })]),
    ]),
    credit: v.nullable(v.string()),
  }),
  v.object({ type: v.literal('thematicBreak') }),
]);

export const bodySchema: v.GenericSchema<unknown, Body> = v.object({
  type: v.literal('root'),
  children: v.array(block),
});
