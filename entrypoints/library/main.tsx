import '../../components/fonts.css';
import '../../components/theme.css';
import { browser } from 'wxt/browser';
import { readFirstClips } from '../../storage/first-clips';
import { openStored } from '../../storage/search/open-stored';

/** More rows than are seen at first. */
const seenAtFirst = 16;

const root = document.getElementById('app');
if (root) {
  // Asked before there is anything to draw them with.
  const first = browser.extension.inIncognitoContext
    ? null
    : readFirstClips(openStored('pressmark'), seenAtFirst);
  const { showLibrary } = await import('./show-library');
  await showLibrary(window, root, first);
}
