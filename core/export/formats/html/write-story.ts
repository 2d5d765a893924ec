import type { Block } from '../../../model';
import { currentVersion } from '../../../model';
import {
  getLostTitle,
  languageAttributes,
  listLostAnnotations,
  type StoryParts,
  writeFoot,
  writeHead,
} from './story-parts';
import { writeBlock } from './write-blocks';
import { writeNote, writeQuote } from './write-note';

/** A clip as an article, with notes in the margin of the blocks in which their highlights end. */
export function writeStory(parts: StoryParts): string {
  const { whole, story, context, highlights } = parts;
  const { language } = currentVersion(whole).article;
  const rows = story.body.children.map((block) => writeRow(block, parts)).join('');
  const head = addNotes(writeHead(parts), findHeadNotes(parts), parts);
  return [
    `<article class="story" id="${highlights.idPrefix}story"${languageAttributes(language, context.syntax)}>\n`,
    head,
    rows,
    writeLost(parts),
    writeFoot(parts),
    '</article>\n',
  ].join('');
}

function writeRow(block: Block, parts: StoryParts): string {
  const html = writeBlock(block, parts.context);
  return html === '' ? '' : addNotes(html, findNotes(html, parts), parts);
}

function findHeadNotes(parts: StoryParts): readonly number[] {
  return findNotes(writeHead(parts), parts);
}

/** The annotations whose numbers occur in a piece of HTML. */
function findNotes(html: string, { highlights }: StoryParts): readonly number[] {
  return highlights.annotations.flatMap((_, index) => {
    const number = highlights.numberOf(index);
    return number !== null && html.includes(`id="ref-${highlights.idPrefix}${number}"`)
      ? [index]
      : [];
  });
}

function addNotes(
  html: string,
  notes: readonly number[],
  { highlights, context }: StoryParts,
): string {
  if (notes.length === 0) return html;
  const asides = notes.map((index) => {
    const annotation = highlights.annotations[index];
    const number = highlights.numberOf(index);
    if (annotation === undefined || number === null) return '';
    const id = `${highlights.idPrefix}${number}`;
    const back = `<a class="number" href="#ref-${id}" aria-label="Back to passage ${number}">${number}</a>`;
    const text = writeNote(annotation, highlights, context.syntax);
    return `<aside class="note ${annotation.colour}" id="note-${id}" aria-label="Note ${number}" dir="auto">${back}\n${text}</aside>\n`;
  });
  return `<div class="row">\n<div>\n${html}</div>\n<div class="margin">\n${asides.join('')}</div>\n</div>\n`;
}

/** Annotations whose quotes are no longer in the text, in a separate section. */
function writeLost(parts: StoryParts): string {
  const lost = listLostAnnotations(parts);
  const { syntax, topHeading } = parts.context;
  if (lost.length === 0) return '';
  const items = lost.map(
    (annotation) =>
      `<li>\n${writeQuote(annotation)}${writeNote(annotation, parts.highlights, syntax)}</li>\n`,
  );
  const rank = `h${topHeading}`;
  return `<section class="lost">\n<${rank}>${getLostTitle(parts)}</${rank}>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}
