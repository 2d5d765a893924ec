import { strToU8 } from 'fflate';
import type { ImageFile } from '../../../files/image-file';
import { encodeTextPieces } from '../../../files/text-pieces';
import type { WholeClip } from '../../../model';
import { createZipWriter } from '../../../zip/zip-writer';
import { escapeHtml } from '../html/escape-html';
import { prepareStory } from '../html/story-parts';
import type { BookFacts } from './book-contents';
import { createContents } from './book-contents';
import { createBookImages } from './book-images';
import { bookStyle } from './book-style';
import { writeChapter, xhtmlPage } from './chapter';
import { packageDocument } from './package-document';

export type { BookFacts };

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A clip of a book, with its images. */
export interface BookClip {
  readonly whole: WholeClip;
  readonly images: readonly ImageFile[];
}

/**
 * Writes clips as the pieces of an EPUB 3 book: a chapter per clip, a table of contents,
 * the given images, and annotations as notes. Write each piece before requesting the
 * next. Needs at least one clip: an EPUB without chapters is invalid.
 */
export async function* writeEpub(
  clips: AsyncIterable<BookClip> | Iterable<BookClip>,
  facts: BookFacts,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const zip = createZipWriter();
  const add = (name: string, content: string) => zip.add(name, content, facts.now, 6);
  // First and uncompressed: programs recognise the file by its first bytes.
  zip.add('mimetype', 'application/epub+zip', facts.now, 0);
  add('META-INF/container.xml', container);
  add('book/style.css', bookStyle);
  const contents = createContents();
  const bookImages = createBookImages();
  for await (const { whole, images } of clips) {
    const chapter = contents.add(whole);
    const { nameOf, added } = bookImages.open(images);
    const story = prepareStory(whole, '', {
      syntax: 'xhtml',
      topHeading: 2,
      getImageSource: nameOf,
    });
    add(`book/${chapter}`, writeChapter(story));
    // Images are already compressed.
    for (const { name, bytes } of added) zip.add(`book/${name}`, bytes, facts.now, 0);
    yield* zip.take();
  }
  const book = contents.describe(facts, bookImages.images);
  for (const { name, pieces } of [
    { name: 'book/package.opf', pieces: encodeTextPieces(packageDocument(book)) },
    { name: 'book/nav.xhtml', pieces: contentsOf(facts.title, contents.links()) },
  ]) {
    const file = zip.open(name, facts.now, 6);
    for await (const piece of pieces) {
      file.push(piece);
      yield* zip.take();
    }
    file.end();
  }
  zip.end();
  yield* zip.take();
}

function* contentsOf(title: string, links: readonly Uint8Array[]): Generator<Uint8Array> {
  const heading = `<h1>${escapeHtml(title)}</h1>`;
  const list = `<nav epub:type="toc" role="doc-toc">\n${heading}\n<ol>\n</ol>\n</nav>\n`;
  const page = xhtmlPage(title, list);
  const end = page.lastIndexOf('</ol>');
  yield strToU8(page.slice(0, end));
  yield* links;
  yield strToU8(page.slice(end));
}
