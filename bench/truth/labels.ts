import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Strings that a person marked as part of the story, or not. */
export interface MarkedStrings {
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

/**
 * What a person read on a page. The corpus's `truth/README.md` explains the keys. Texts are
 * labels for `matchesLabel`.
 */
export interface Labels extends MarkedStrings {
  readonly headline: string;
  readonly headlineAlso: readonly string[];
  /** Ends in "…" if only the beginning is labelled. */
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly organisations: readonly string[];
  readonly sourceCredit: readonly string[];
  /** A day, "2026-05-02". */
  readonly published: string | null;
  /** Null if the page shows none, undefined if it was not labelled. */
  readonly leadImage?: { readonly caption: string | null; readonly credit: string | null } | null;
  /** Alt texts, or parts of addresses. */
  readonly images: readonly string[];
}

/** Returns the labels of `news` by page id. Exits with a message if the file does not exist. */
export function readLabels(folder: string): ReadonlyMap<string, Labels> {
  return readById(join(folder, 'truth', 'news.jsonl'));
}

interface HandLabels
  extends Pick<Labels, 'standfirst' | 'authors' | 'organisations' | 'sourceCredit' | 'published'> {
  readonly set: string;
  readonly id: string;
  readonly isArticle: boolean;
  /** Null if the page shows none. */
  readonly headline: string | null;
}

/**
 * Returns the labels of `hand-labels.jsonl` by `set/id`: articles of `pages` and `segments`, one
 * of each publisher, drawn by chance and labelled like those of `news`. Texts are hashes.
 */
export function readHandLabels(): ReadonlyMap<string, Labels> {
  const labels = readFileSync(join(import.meta.dirname, 'hand-labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HandLabels);
  return new Map(
    labels
      .filter(({ isArticle, headline }) => isArticle && headline !== null)
      .map((page) => [
        `${page.set}/${page.id}`,
        {
          ...page,
          headline: page.headline ?? '',
          headlineAlso: [],
          images: [],
          must: [],
          mustNot: [],
        },
      ]),
  );
}

/** Returns the marked strings of `segments` by page id. Exits with a message if the file does not exist. */
export function readSegments(folder: string): ReadonlyMap<string, MarkedStrings> {
  return readById(join(folder, 'segments', 'index.jsonl'));
}

/** Returns the marked strings of the articles of `pages` by page id. */
export function readPageStrings(folder: string): ReadonlyMap<string, MarkedStrings> {
  const pages = readById<{ with?: readonly string[]; without?: readonly string[] }>(
    join(folder, 'pages', 'index.jsonl'),
  );
  return new Map(
    [...pages].map(([id, page]) => [id, { must: page.with ?? [], mustNot: page.without ?? [] }]),
  );
}

function readById<Entry>(file: string): ReadonlyMap<string, Entry> {
  if (!existsSync(file)) {
    console.error(`No labels at ${file}. Set PRESSMARK_CORPUS to a corpus that has them.`);
    process.exit(1);
  }
  const entries = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry & { readonly id: string });
  return new Map(entries.map((entry) => [entry.id, entry]));
}
