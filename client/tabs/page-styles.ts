import { browser } from 'wxt/browser';
import { createHighlightCss } from '../../core/anchor/paint/highlight-styles';

/** Without it, the elements that the page controller adds to a page are not displayed. */
const hosts = `pressmark-bar, pressmark-notice, pressmark-voice {
  --pressmark-display: block !important;
}`;

/**
 * Inserts the style of highlights, and shows our elements. Repeating it has no effect.
 *
 * Firefox ends a content script without notice when the extension is disabled, updated or
 * removed, so the script cannot clean up. But Firefox then removes inserted sheets, and
 * everything that depends on them is no longer seen.
 */
export async function insertPageStyles(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId },
    css: createHighlightCss() + hosts,
    // The page's own rules cannot override it.
    origin: 'USER',
  });
}
