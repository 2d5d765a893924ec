import { strToU8 } from 'fflate';
import { createByteBuffer } from '../../../files/byte-buffer';
import { type Article, currentVersion, type Instant, type WholeClip } from '../../../model';
import { getTitle } from '../../values/title';
import { escapeHtml } from '../html/escape-html';
import { languageTag } from '../html/story-parts';
import { type Book, chapterName } from './package-document';

/** The title and date of a book. */
export interface BookFacts {
  readonly title: string;
  readonly now: Instant;
}

/**
 * Collects a book's metadata while its chapters are written. Retains only the first clip,
 * and only the bytes of titles.
 */
export function createContents() {
  const links = createByteBuffer();
  let chapters = 0;
  const languages = new Set<string | null>();
  let first: { readonly id: string; readonly article: Article } | null = null;
  return {
    /** The table of contents: an item per chapter, in pieces of UTF-8. */
    links: links.toPieces,
    /** Adds a chapter and returns its file name. */
    add(whole: WholeClip): string {
      const { article } = currentVersion(whole);
      first ??= { id: whole.clip.id, article };
      chapters += 1;
      const name = chapterName(chapters);
      const title = escapeHtml(getTitle(article).replace(/\s+/g, ' ').trim());
      links.add(strToU8(`<li><a href="${name}">${title}</a></li>\n`));
      languages.add(languageTag(article.language));
      return name;
    },
    describe({ title, now }: BookFacts, images: Book['images']): Book {
      const only = chapters === 1 ? first : null;
      const [language] = languages;
      return {
        identifier: `urn:pressmark:${only ? encodeURIComponent(only.id) : now}`,
        title,
        language: (languages.size === 1 && language) || 'en',
        authors: only?.article.authors ?? [],
        publisher: only?.article.publisher ?? null,
        published: only?.article.publishedAt?.slice(0, 10) ?? null,
        source: only?.article.url ?? null,
        modified: `${now.slice(0, 19)}Z`,
        ...{ chapters, images },
      };
    },
  };
}
