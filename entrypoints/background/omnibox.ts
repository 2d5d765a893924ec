import { browser } from 'wxt/browser';
import { toListHash } from '../../client/tabs/list-hash';
import { openLibraryPage } from '../../client/tabs/open-panel';
import { isWebAddress, type Result } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import type { Suggestion } from '../shared/omnibox/suggest-clips';

/** Finds clips for what was typed after our keyword in the address bar. */
export type SuggestClips = (query: string) => Promise<Result<readonly Suggestion[]>>;

/** Answers our keyword in the address bar: suggests clips, and opens one or the search. */
export function startOmnibox(
  library: Pick<ClippingLibrary, 'findClip'>,
  suggest: SuggestClips,
): void {
  const { omnibox } = browser as { omnibox?: typeof browser.omnibox };
  // Firefox for Android has no omnibox.
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_search') });
  omnibox.onInputChanged.addListener(async (typed, show) => {
    const found = await suggest(typed);
    if (found.ok) show(found.value.map(toShown));
  });
  omnibox.onInputEntered.addListener(async (typed) => {
    // The suggestion of a clip is its address.
    const found = isWebAddress(typed) ? await library.findClip([typed]) : null;
    const clip = found?.ok ? found.value : null;
    await openLibraryPage(clip?.id ?? toListHash(typed));
  });
}

/** Chromium reads descriptions as XML. */
function toShown({ content, description }: Suggestion): Suggestion {
  if (import.meta.env.FIREFOX) return { content, description };
  return {
    content,
    description: description.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  };
}
