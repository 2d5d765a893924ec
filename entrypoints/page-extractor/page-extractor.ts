import type { detectArticle } from '../../core/detect';
import type { compareStories } from '../../core/diff/compare-stories';
import type { readPage } from './read-page';
import type { readSelection } from './read-selection';

/** Reads a page. */
export interface PageExtractor {
  readonly readPage: typeof readPage;
  readonly readSelection: typeof readSelection;
  readonly detectArticle: typeof detectArticle;
  readonly compareStories: typeof compareStories;
}

/**
 * Where the extractor script leaves itself to the page controller; the page cannot see it. A
 * symbol for the same reason as `watchKey`.
 */
export const extractorKey = Symbol.for('pressmark-extractor');

export interface ExtractorScope {
  [extractorKey]?: PageExtractor;
}
