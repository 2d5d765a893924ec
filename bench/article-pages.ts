import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { readIndex } from './corpus';
import { getMarkupText } from './markup-text';

/** A page of the corpus with its labels. Fields are null if the set does not label them. */
export interface ArticlePage {
  readonly id: string;
  readonly set: ArticleSet;
  readonly type: string;
  readonly url: string;
  /** Country of the publisher, for pages that do not declare their language. */
  readonly country: string | null;
  /** Standfirst and body in `news`, only the body in other sets, empty in `segments`. */
  readonly body: string;
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly date: string | null;
  /** `undefined` if the set does not label standfirsts, null if the page has none. */
  readonly standfirst: string | null | undefined;
}

/** The sets whose pages have a labelled body. */
export const articleSets = ['news', 'pages', 'readable'] as const;
export type ArticleSet = (typeof articleSets)[number] | 'segments';

interface ReadableEntry {
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
}

/**
 * Returns the pages of a set in the order of its index: those with a labelled body, or all
 * of `segments`, of which only strings are labelled.
 */
export function readArticlePages(folder: string, set: ArticleSet): readonly ArticlePage[] {
  if (set === 'readable') return readReadable(folder);
  return readIndex(folder, set).flatMap((page): ArticlePage[] => {
    if (!page.body && set !== 'segments') return [];
    return [
      {
        id: page.id,
        set,
        type: set === 'segments' ? 'article' : page.type,
        url: new URL(page.url || `https://${page.id}.example/story`).href,
        country: page.cc ?? null,
        body: page.body ?? '',
        title: page.title || null,
        authors: page.authors?.length ? page.authors : null,
        date: page.date || null,
        standfirst: set === 'news' ? page.summary || null : undefined,
      },
    ];
  });
}

/**
 * Reads Readability's own test pages. Their labels are Readability's output, so the
 * text is only roughly right: it includes captions, and sometimes bylines and
 * related links. The pages have no true address.
 */
function readReadable(folder: string): readonly ArticlePage[] {
  const lines = readFileSync(join(folder, 'readable', 'index.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line): ArticlePage => {
      const entry = JSON.parse(line) as ReadableEntry;
      const file = join(folder, 'readable', 'expected', `${entry.id}.html.gz`);
      const { document } = new JSDOM(gunzipSync(readFileSync(file)).toString('utf8')).window;
      return {
        id: entry.id,
        set: 'readable',
        type: 'article',
        url: `http://fakehost/test/${entry.id}.html`,
        country: null,
        body: getMarkupText(document.body),
        title: entry.title || null,
        authors: entry.byline ? [entry.byline] : null,
        date: entry.publishedTime || null,
        standfirst: undefined,
      };
    });
}
