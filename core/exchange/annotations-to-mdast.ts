import type { BlockContent, ListItem, RootContent } from 'mdast';
import type { Annotation } from '../model';
import { readableTime } from './readable-time';
import { singleLine } from './single-line';

/**
 * Annotations as a section of their own, empty when there are none: one list
 * item for each, with the quote, then colour, tags and time, then the note.
 *
 * The note is Markdown as it was typed. It stands last in a list item because
 * nothing that it leaves open (a code fence, a comment) can reach beyond that.
 */
export function annotationsToMdast(annotations: readonly Annotation[]): RootContent[] {
  if (annotations.length === 0) return [];
  return [
    { type: 'thematicBreak' },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Annotations' }] },
    { type: 'list', ordered: false, spread: true, children: annotations.map(toItem) },
  ];
}

function toItem({ passage, colour, tags, createdAt, note }: Annotation): ListItem {
  const facts = [colour, tags.join(', '), readableTime(createdAt)].filter(Boolean).join(' · ');
  const typed = note
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*\n)+/, '')
    .trimEnd();
  return {
    type: 'listItem',
    spread: true,
    children: [
      { type: 'blockquote', children: quoteToMdast(passage.quote.exact) },
      {
        type: 'paragraph',
        children: [{ type: 'emphasis', children: [{ type: 'text', value: facts }] }],
      },
      ...(typed === '' ? [] : [{ type: 'html' as const, value: typed }]),
    ],
  };
}

/** The quoted words, a paragraph for each block that they come from. */
function quoteToMdast(exact: string): BlockContent[] {
  return exact
    .split(/\n+/)
    .map((line) => singleLine(line).trim())
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
