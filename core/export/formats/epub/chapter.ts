import { currentVersion } from '../../../model';
import { getTitle } from '../../values/title';
import { escapeHtml } from '../html/escape-html';
import {
  getLostTitle,
  languageAttributes,
  listLostAnnotations,
  type StoryParts,
  writeFoot,
  writeHead,
} from '../html/story-parts';
import { writeBlocks } from '../html/write-blocks';
import { writeNote, writeQuote } from '../html/write-note';

/** A clip as a chapter: its story, followed by the notes, which e-readers show as pop-ups. */
export function writeChapter(parts: StoryParts): string {
  const { whole, story, context } = parts;
  const { article } = currentVersion(whole);
  return xhtmlPage(
    getTitle(article),
    [
      `<section epub:type="chapter" role="doc-chapter"${languageAttributes(article.language, 'xhtml')}>\n`,
      writeHead(parts),
      writeBlocks(story.body.children, context),
      writeNotes(parts),
      writeLost(parts),
      writeFoot(parts),
      '</section>\n',
    ].join(''),
  );
}

/** A page of the book. `body` is XHTML. */
export function xhtmlPage(title: string, body: string): string {
  const name = escapeHtml(title.replace(/\s+/g, ' ').trim() || 'Pressmark');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n',
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en">\n',
    `<head>\n<meta charset="UTF-8"/>\n<title>${name}</title>\n`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n',
    `<body>\n${body}</body>\n</html>\n`,
  ].join('');
}

function writeNotes({ highlights }: StoryParts): string {
  const notes = highlights.annotations.flatMap((annotation, index) => {
    const number = highlights.numberOf(index);
    if (number === null) return [];
    const id = `${highlights.idPrefix}${number}`;
    const back = `<a class="number" href="#ref-${id}" aria-label="Back to passage ${number}">${number}</a>`;
    const html = `<aside epub:type="footnote" role="doc-footnote" class="note ${annotation.colour}" id="note-${id}" dir="auto">${back}\n${writeNote(annotation, highlights, 'xhtml')}</aside>\n`;
    return [{ number, html }];
  });
  if (notes.length === 0) return '';
  notes.sort((one, other) => one.number - other.number);
  const asides = notes.map(({ html }) => html).join('');
  return `<section class="notes">\n<h2>Notes</h2>\n${asides}</section>\n`;
}

function writeLost(parts: StoryParts): string {
  const lost = listLostAnnotations(parts);
  if (lost.length === 0) return '';
  const items = lost.map(
    (annotation) =>
      `<li>\n${writeQuote(annotation)}${writeNote(annotation, parts.highlights, 'xhtml')}</li>\n`,
  );
  return `<section class="lost">\n<h2>${getLostTitle(parts)}</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}
