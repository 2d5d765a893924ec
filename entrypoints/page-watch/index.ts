import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../../core/detect';
import { watchPage } from './watch-page';

/*
 * The only script that runs on every page. It is kept out of WXT's content
 * script wrapper and away from the polyfill, since both weigh more than it.
 */
export default defineUnlistedScript(() => {
  watchPage(window, detectArticle);
});
