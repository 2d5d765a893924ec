import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../../core/detect';
import { watchPage } from './watch-page';

/*
 * The only script that runs on every page. It is kept out of WXT's content
 * script wrapper and away from the polyfill, since both weigh more than it.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as { pressmarkWatch?: () => boolean };
  // Loaded again when access to the site comes back; the first one may still be here.
  if (scope.pressmarkWatch?.()) return;
  scope.pressmarkWatch = watchPage(window, detectArticle);
});
