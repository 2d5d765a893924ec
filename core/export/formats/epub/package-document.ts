import type { ImageKind } from '../../../files/image-file';
import { escapeHtml } from '../html/escape-html';

/** The metadata and contents of a book. */
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
  /** Number of chapters. */
  readonly chapters: number;
  readonly images: readonly { readonly name: string; readonly type: ImageKind['type'] }[];
}

/** The file name of a chapter; the first is 1. */
export function chapterName(number: number): string {
  return `chapter-${number}.xhtml`;
}

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc), line by line. */
export function* packageDocument(book: Book): Generator<string, void, void> {
  const { chapters, images } = book;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">\n';
  yield `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n${writeMetadata(book).join('\n')}\n</metadata>\n`;
  yield '<manifest>\n';
  yield writeItem('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"');
  yield writeItem('style', 'style.css', 'text/css');
  for (let number = 1; number <= chapters; number++) {
    yield writeItem(`chapter-${number}`, chapterName(number), 'application/xhtml+xml');
  }
  for (const [index, { name, type }] of images.entries()) {
    yield writeItem(`picture-${index + 1}`, name, type);
  }
  yield '</manifest>\n<spine>\n';
  yield `<itemref idref="nav"${chapters === 1 ? ' linear="no"' : ''}/>\n`;
  for (let number = 1; number <= chapters; number++) {
    yield `<itemref idref="chapter-${number}"/>\n`;
  }
  yield '</spine>\n</package>\n';
}

function writeItem(id: string, href: string, type: string, more = ''): string {
  return `<item id="${id}" href="${href}" media-type="${type}"${more}/>\n`;
}

function writeMetadata(book: Book): readonly string[] {
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
