import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { copyPage } from '../../../core/extract/page/copy-page';
import { readStructuredArticle } from '../../../core/extract/page/structured-data';
import type { Outline } from '../../../core/extract/story/outline/read-outline';
import { readOutline } from '../../../core/extract/story/outline/read-outline';
import { type Hints, readHints } from '../../../core/extract/story/stats/read-hints';
import { type CorpusPage, openPage, readHtml, readIndex } from '../../corpus';

/** A page of the corpus as input of the model, with its true text. */
export interface TrainingPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly outline: Outline;
  readonly hints: Hints;
  /** Empty if only some of the page's strings are labelled. */
  readonly truth: string;
}

/** Characters. Pages with less true text are skipped. */
const minTruthLength = 100;

/**
 * Returns the articles of some sets as training pages, in the order of their indexes. With
 * a cache folder, each page is opened only once. Empty the cache when the reading of a
 * page has changed.
 */
export async function readTrainingPages(
  folder: string,
  sets: readonly string[],
  isWanted: (page: CorpusPage) => boolean,
  cache: string | null,
): Promise<readonly TrainingPage[]> {
  if (cache !== null) mkdirSync(cache, { recursive: true });
  const pages: TrainingPage[] = [];
  for (const set of sets) {
    for (const page of readIndex(folder, set)) {
      if (!isWanted(page)) continue;
      // Of `segments`, only strings are labelled.
      if (set !== 'segments') {
        if (page.type !== 'article') continue;
        if ((page.body ?? '').length < minTruthLength) continue;
      }
      const file = cache === null ? null : join(cache, `${set}-${page.id}.json`);
      if (file !== null && existsSync(file)) {
        pages.push(JSON.parse(readFileSync(file, 'utf8')));
        continue;
      }
      const made = openTrainingPage(folder, set, page);
      // A closed window is only freed after a turn of the event loop.
      await setImmediate();
      if (made === null) continue;
      if (file !== null) writeFileSync(file, JSON.stringify(made));
      pages.push(made);
    }
  }
  return pages;
}

function openTrainingPage(folder: string, set: string, page: CorpusPage): TrainingPage | null {
  const dom = openPage(readHtml(folder, set, page.id), page.url);
  if (!dom) return null;
  try {
    const copied = copyPage(dom.window.document, page.url, new Date(0));
    if (!copied.ok) return null;
    const { document } = copied.value;
    const { boxes, runs } = readOutline(document.body ?? document.documentElement);
    if (runs.length === 0) return null;
    return {
      set,
      id: page.id,
      url: page.url,
      outline: { boxes, runs },
      hints: readHints(copied.value, readStructuredArticle(copied.value)),
      truth: page.body ?? '',
    };
  } finally {
    dom.window.close();
  }
}
