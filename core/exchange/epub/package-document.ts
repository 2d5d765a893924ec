import { escapeHtml } from '../html/escape-html';
import type { PictureKind } from '../picture';

/** What the book says about itself and what is in it. */
export interface Book {
  readonly identifier: string;
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** A calendar day. */
  readonly published: string | null;
  readonly source: string | null;
  /** "2026-11-12T08:30:00Z" */
  readonly modified: string;
  /** Names of files, in reading order. */
  readonly chapters: readonly string[];
  readonly pictures: readonly { readonly name: string; readonly type: PictureKind['type'] }[];
}

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function packageDocument(book: Book): string {
  const { chapters, pictures } = book;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map(
      (name, index) =>
        `<item id="chapter-${index + 1}" href="${name}" media-type="application/xhtml+xml"/>`,
    ),
    ...pictures.map(
      ({ name, type }, index) =>
        `<item id="picture-${index + 1}" href="${name}" media-type="${type}"/>`,
    ),
  ];
  const spine = [
    `<itemref idref="nav"${chapters.length === 1 ? ' linear="no"' : ''}/>`,
    ...chapters.map((_, index) => `<itemref idref="chapter-${index + 1}"/>`),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">\n',
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n${metadataOf(book).join('\n')}\n</metadata>\n`,
    `<manifest>\n${items.join('\n')}\n</manifest>\n`,
    `<spine>\n${spine.join('\n')}\n</spine>\n</package>\n`,
  ].join('');
}

function metadataOf(book: Book): readonly string[] {
  const element = (name: string, value: string | null, id = '') =>
    value === null || value.trim() === ''
      ? []
      : [`<dc:${name}${id}>${escapeHtml(value.replace(/\s+/g, ' ').trim())}</dc:${name}>`];
  return [
    ...element('identifier', book.identifier, ' id="id"'),
    ...element('title', book.title),
    ...element('language', book.language),
    ...book.authors.flatMap((author) => element('creator', author)),
    ...element('publisher', book.publisher),
    ...element('date', book.published),
    ...element('source', book.source),
    `<meta property="dcterms:modified">${book.modified}</meta>`,
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
  ];
}
