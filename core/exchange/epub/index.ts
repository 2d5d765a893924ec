import { strToU8, type Zippable, zipSync } from 'fflate';
import { currentVersion, type Instant, type WholeClip } from '../../model';
import { escapeHtml } from '../html/escape-html';
import { languageTag, prepareStory } from '../html/story-parts';
import { type Picture, pictureKind } from '../picture';
import { zipTime } from '../zip-time';
import { bookStyle } from './book-style';
import { chapterOf, xhtmlPage } from './chapter';
import { type Book, packageDocument } from './package-document';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** How a book of clips is named and dated. */
export interface BookFacts {
  readonly title: string;
  readonly now: Instant;
}

/**
 * Clips as an EPUB 3 book, a chapter for each, with a list of contents, the
 * pictures that were handed in, and annotations as notes. A book without
 * a clip is none: `wholes` holds at least one.
 */
export function toEpub(
  wholes: readonly WholeClip[],
  pictures: readonly Picture[],
  facts: BookFacts,
): Uint8Array<ArrayBuffer> {
  const shelf = createShelf(pictures);
  const chapters = wholes.map((whole, index) => ({
    name: `chapter-${index + 1}.xhtml`,
    title: currentVersion(whole).article.headline,
    content: chapterOf(
      prepareStory(whole, '', {
        syntax: 'xhtml',
        topHeading: 2,
        pictureSource: shelf.nameOf,
      }),
    ),
  }));
  const names = chapters.map(({ name }) => name);
  const book = describeBook(wholes, facts, names, shelf.taken());
  const mtime = zipTime(facts.now);
  const entries: Zippable = {
    // First, and not compressed, so that a program knows the file by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
    'META-INF/container.xml': [strToU8(container), { mtime }],
    'book/package.opf': [strToU8(packageDocument(book)), { mtime }],
    'book/nav.xhtml': [strToU8(contentsOf(facts.title, chapters)), { mtime }],
    'book/style.css': [strToU8(bookStyle), { mtime }],
  };
  for (const { name, content } of chapters) entries[`book/${name}`] = [strToU8(content), { mtime }];
  for (const { name, bytes } of shelf.taken()) {
    // Pictures are compressed as they are.
    entries[`book/${name}`] = [bytes, { level: 0, mtime }];
  }
  return zipSync(entries);
}

/** Gives the pictures that chapters ask for their names in the book. */
function createShelf(pictures: readonly Picture[]) {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  const taken = new Map<
    string,
    { name: string; type: Book['pictures'][number]['type']; bytes: Uint8Array }
  >();
  return {
    nameOf(url: string): string | null {
      const known = taken.get(url);
      if (known) return known.name;
      const bytes = byUrl.get(url)?.bytes;
      const kind = bytes && pictureKind(bytes);
      if (!bytes || !kind) return null;
      const name = `picture-${taken.size + 1}.${kind.extension}`;
      taken.set(url, { name, type: kind.type, bytes });
      return name;
    },
    taken: () => [...taken.values()],
  };
}

function describeBook(
  wholes: readonly WholeClip[],
  { title, now }: BookFacts,
  chapters: readonly string[],
  pictures: Book['pictures'],
): Book {
  const [first, ...others] = wholes;
  const article = first && others.length === 0 ? currentVersion(first).article : null;
  const languages = wholes.map((whole) => languageTag(currentVersion(whole).article.language));
  const isOneLanguage = new Set(languages).size === 1;
  return {
    identifier: `urn:pressmark:${article && first ? encodeURIComponent(first.clip.id) : now}`,
    title,
    language: (isOneLanguage && languages[0]) || 'en',
    authors: article?.authors ?? [],
    publisher: article?.publisher ?? null,
    published: article?.publishedAt?.slice(0, 10) ?? null,
    source: article?.url ?? null,
    modified: `${now.slice(0, 19)}Z`,
    chapters,
    pictures,
  };
}

function contentsOf(
  title: string,
  chapters: readonly { readonly name: string; readonly title: string }[],
): string {
  const items = chapters.map(
    (chapter) =>
      `<li><a href="${chapter.name}">${escapeHtml(chapter.title.replace(/\s+/g, ' ').trim())}</a></li>\n`,
  );
  const list = `<nav epub:type="toc" role="doc-toc">\n<h1>${escapeHtml(title)}</h1>\n<ol>\n${items.join('')}</ol>\n</nav>\n`;
  return xhtmlPage(title, list);
}
