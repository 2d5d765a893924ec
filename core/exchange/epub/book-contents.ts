import { type Article, currentVersion, type WholeClip } from '../../model';
import { languageTag } from '../html/story-parts';
import { titleOf } from '../title-of';
import type { BookFacts } from './book-facts';
import type { Book } from './package-document';

/** Gathers what a book says of itself while its chapters are written; keeps no clip but the first. */
export function createContents() {
  const chapters: { readonly name: string; readonly title: string }[] = [];
  const languages = new Set<string | null>();
  let first: { readonly id: string; readonly article: Article } | null = null;
  return {
    chapters,
    /** The name of the chapter's file. */
    add(whole: WholeClip): string {
      const { article } = currentVersion(whole);
      first ??= { id: whole.clip.id, article };
      const name = `chapter-${chapters.length + 1}.xhtml`;
      chapters.push({ name, title: titleOf(article) });
      languages.add(languageTag(article.language));
      return name;
    },
    describe({ title, now }: BookFacts, pictures: Book['pictures']): Book {
      const only = chapters.length === 1 ? first : null;
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
        chapters: chapters.map(({ name }) => name),
        pictures,
      };
    },
  };
}
