import type {
  BlockContent,
  FootnoteReference,
  Html,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { escapeNoteHtml } from '../../../markdown/escape-note-html';
import {
  formatIdOnLine,
  highlightsTitle,
  type IdStyle,
  toIdToken,
  toPageToken,
} from '../../../markdown/markdown-ids';
import { type Annotation, formatColour, formatLocation, type Instant } from '../../../model';
import { formatWordingLines, type Wordings } from '../../../passages/wordings';
import { singleLine } from '../../../text/single-line';
import { formatReadableTime } from '../../values/readable-time';
import { formatAuthor } from '../../values/shared-notes';

/** Information about a list of annotations that the annotations themselves do not contain. */
export interface ListContext {
  /** See `placeLinks`. */
  readonly links: ReadonlyMap<number, string>;
  /** See `findWordings`. */
  readonly wordings: ReadonlyMap<string, Wordings>;
  readonly ids: IdStyle;
  /** True if the note of an annotation is a footnote of the text. */
  readonly hasFootnote?: (index: number) => boolean;
}

/**
 * Annotations as a separate section, empty if there are none. Each is a list item with
 * the quote, its other wordings (`findWordings`), a line with colour, tags, time, location
 * in the work, field of the article, author unless that is the user, and id, then the note. If the note is a footnote of the text, the item
 * refers to it instead. The time links to the place of the quote if there is such a link:
 * see `placeLinks`. Each annotation comes with its index, for `hasFootnote`.
 *
 * The note is Markdown as typed (`escapeNoteHtml`). It comes last in its list item, because
 * anything it leaves open (a code fence, a comment) ends with the item.
 */
export function annotationsToMdast(
  annotations: readonly (readonly [number, Annotation])[],
  { links, wordings, ids, hasFootnote = () => false }: ListContext,
): RootContent[] {
  if (annotations.length === 0) return [];
  const children = annotations.map(([index, annotation]) => {
    const other = formatWordingLines(wordings.get(annotation.id));
    return toItem(annotation, other, links.get(index) ?? null, ids, hasFootnote(index));
  });
  return [
    { type: 'thematicBreak' },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: highlightsTitle }] },
    { type: 'list', ordered: false, spread: true, children },
  ];
}

function toItem(
  { id, author, passage, colour, tags, location, createdAt, note }: Annotation,
  wordings: readonly string[],
  link: string | null,
  ids: IdStyle,
  hasFootnote: boolean,
): ListItem {
  const label = toIdToken(id);
  const facts = [formatColour(colour), tags.join(', ')].filter(Boolean).map((fact) => `${fact} · `);
  const time: PhrasingContent = { type: 'text', value: formatReadableTime(createdAt) };
  // A bare number is written too, so an import of our own Markdown restores it.
  const place = [
    ...[location && (formatLocation(location) ?? location.value), passage.field],
    author && formatAuthor(author),
  ]
    .filter(Boolean)
    .join(' · ');
  const reference: FootnoteReference[] = hasFootnote
    ? [{ type: 'footnoteReference', identifier: label, label }]
    : [];
  return {
    type: 'listItem',
    spread: true,
    children: [
      { type: 'blockquote', children: toParagraphs(passage.quote.exact) },
      // Above the metadata line, so an import never takes them for part of the note.
      ...wordings.flatMap(toParagraphs),
      {
        type: 'paragraph',
        children: [
          {
            type: 'emphasis',
            children: [
              { type: 'text', value: facts.join('') },
              link === null ? time : { type: 'link', url: link, children: [time] },
              { type: 'text', value: place ? ` · ${place}` : '' },
            ],
          },
          ...reference,
          ...toIdNode(label, ids),
        ],
      },
      ...(hasFootnote ? [] : noteToMdast(note)),
    ],
  };
}

/** What is new of a page, as a list of one item: a line that names it, and a note. */
export function pageNewsToMdast(value: string, note: string, at: Instant, ids: IdStyle): List {
  const facts: BlockContent = {
    type: 'paragraph',
    children: [
      { type: 'emphasis', children: [{ type: 'text', value }] },
      ...toIdNode(toPageToken(at), ids),
    ],
  };
  const children: ListItem[] = [
    { type: 'listItem', spread: true, children: [facts, ...noteToMdast(note)] },
  ];
  return { type: 'list', ordered: false, spread: true, children };
}

/** An id at the end of a metadata line. */
function toIdNode(token: string, style: IdStyle): PhrasingContent[] {
  return [
    { type: 'text', value: ' ' },
    { type: 'html', value: formatIdOnLine(token, style) },
  ];
}

/** A note as Markdown, written verbatim. */
export function noteToMdast(note: string): Html[] {
  const value = escapeNoteHtml(note);
  return value === '' ? [] : [{ type: 'html', value }];
}

/** Plain text as paragraphs, one per line. */
export function toParagraphs(text: string): BlockContent[] {
  return text
    .split(/\n+/)
    .map((line) => singleLine(line).trim())
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
