import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../../core/detect';
import { compareStories } from '../../core/diff/compare-stories';
import { type ExtractorScope, extractorKey } from './page-extractor';
import { readPage } from './read-page';
import { readSelection } from './read-selection';

/*
 * Reads the story of a page. It is larger than everything else that runs in a page, so it is
 * loaded only to read one.
 */
export default defineUnlistedScript(() => {
  (globalThis as ExtractorScope)[extractorKey] = {
    readPage,
    readSelection,
    detectArticle,
    compareStories,
  };
});
