import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../../core/detect';
import { type WatchScope, watchKey, watchPage } from './watch-page';

/*
 * The only script that runs on every page. It does without WXT's content script wrapper and the
 * polyfill, since each is larger than the script itself.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as WatchScope;
  // Runs again when access to the site is granted again. The first instance may still be
  // running.
  if (scope[watchKey]?.()) return;
  scope[watchKey] = watchPage(window, detectArticle);
});
