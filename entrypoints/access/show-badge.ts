import { browser } from 'wxt/browser';
import { failureWords } from '../../components/words';
import type { Clip, FailureCode } from '../../core/model';

/** What the toolbar button says about the page of a tab. */
export type BadgeState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'article' }
  | { readonly kind: 'kept'; readonly annotationCount: number }
  | { readonly kind: 'failed'; readonly code: FailureCode };

const pencil = '#b3261e';
const ink = '#1d1b18';

/** What a tab's button has to say when `clip` is what the library holds of its page. */
export function badgeOf(clip: Clip | null, isArticle: boolean): BadgeState {
  if (clip && clip.deletedAt === null) {
    return { kind: 'kept', annotationCount: clip.annotationCount };
  }
  return { kind: isArticle ? 'article' : 'quiet' };
}

/**
 * Shows a state on the toolbar button of one tab. The browser keeps it until the tab
 * goes elsewhere; a tab that is gone already is left alone.
 */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: textOf(state) });
    await browser.action.setBadgeBackgroundColor({
      tabId,
      color: state.kind === 'kept' ? ink : pencil,
    });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setTitle({ tabId, title: titleOf(state) });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** How many annotations the button can show before it says "99+". */
const mostShown = 99;

function textOf(state: BadgeState): string {
  switch (state.kind) {
    case 'quiet':
      return '';
    case 'article':
      return '●';
    case 'kept':
      if (state.annotationCount === 0) return '✓';
      return state.annotationCount > mostShown ? `${mostShown}+` : String(state.annotationCount);
    case 'failed':
      return '!';
  }
}

function titleOf(state: BadgeState): string {
  switch (state.kind) {
    case 'quiet':
      return browser.i18n.getMessage('action_title');
    case 'article':
      return browser.i18n.getMessage('action_title_article');
    case 'kept':
      return browser.i18n.getMessage('action_title_kept', [String(state.annotationCount)]);
    case 'failed':
      return `Pressmark: ${failureWords[state.code].happened}`;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message);
}
