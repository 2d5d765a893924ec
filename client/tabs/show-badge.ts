import { browser } from 'wxt/browser';
import { type Clip, type FailureCode, holdsArticle, type Result } from '../../core/model';

/** State of the toolbar button for a tab. */
export type BadgeState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'article' }
  /** Pressmark may read the page only on a click. */
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'saved'; readonly annotationCount: number }
  | { readonly kind: 'failed'; readonly code: FailureCode };

const pencil = '#b3261e';
const ink = '#1d1b18';

/** Returns the state for a page whose clip is `clip`, which may be in the bin. */
export function toBadgeState(
  clip: Clip | null,
  isArticle = clip !== null && holdsArticle(clip.summary),
): BadgeState {
  if (clip && clip.deletedAt === null) {
    return { kind: 'saved', annotationCount: clip.annotationCount };
  }
  return { kind: isArticle ? 'article' : 'quiet' };
}

/**
 * Shows a state on the toolbar button of a tab. The browser keeps it until the tab navigates.
 * Does nothing if the tab is gone.
 */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  try {
    // At once, so that two states cannot mix.
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: getText(state) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: getColour(state) }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: getTitle(state) }),
    ]);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Shows on the toolbar button of a tab that its page is saved, or why not. */
export function showSaved(tabId: number, saved: Result<Clip>): Promise<void> {
  const state = saved.ok
    ? toBadgeState(saved.value)
    : ({ kind: 'failed', code: saved.failure.code } as const);
  return showBadge(tabId, state);
}

/** True if the toolbar button of a tab says that its page is an article. */
export async function isShownAsArticle(tabId: number): Promise<boolean> {
  const shown = await browser.action.getBadgeText({ tabId }).catch(() => '');
  return shown === getText({ kind: 'article' });
}

/** True if the toolbar button of a tab says that its page is saved. */
export async function isShownAsSaved(tabId: number): Promise<boolean> {
  return /^[✓\d]/.test(await browser.action.getBadgeText({ tabId }).catch(() => ''));
}

/**
 * Sets the title of the button on tabs without a state of their own, unless it says that a backup
 * failed.
 */
export async function showAccess(hasAllSites: boolean): Promise<void> {
  if ((await browser.action.getBadgeText({})) !== '') return;
  await browser.action.setTitle({
    title: getTitle({ kind: hasAllSites ? 'quiet' : 'noAccess' }),
  });
}

function getColour({ kind }: BadgeState): string {
  return kind === 'saved' ? ink : pencil;
}

/** Largest number shown on the button; above it, it shows "99⁺": Firefox would cut off "99+". */
const maxShown = 99;

function getText(state: BadgeState): string {
  switch (state.kind) {
    case 'quiet':
    case 'noAccess':
      return '';
    case 'article':
      return '●';
    case 'saved':
      if (state.annotationCount === 0) return '✓';
      return state.annotationCount > maxShown ? `${maxShown}⁺` : String(state.annotationCount);
    case 'failed':
      return '!';
  }
}

function getTitle(state: BadgeState): string {
  switch (state.kind) {
    case 'quiet':
      return browser.i18n.getMessage('action_title');
    case 'noAccess':
      return browser.i18n.getMessage('action_title_no_access');
    case 'article':
      return browser.i18n.getMessage('action_title_article');
    case 'saved':
      return getSavedTitle(state.annotationCount);
    case 'failed':
      if (state.code === 'no-access') return getTitle({ kind: 'noAccess' });
      return browser.i18n.getMessage('action_title_failed', [
        browser.i18n.getMessage(
          `failure_${state.code.replaceAll('-', '_')}` as 'failure_disk_full',
        ),
      ]);
  }
}

/** Browser messages have no plural forms. */
function getSavedTitle(annotationCount: number): string {
  if (annotationCount === 0) return browser.i18n.getMessage('action_title_kept');
  if (annotationCount === 1) return browser.i18n.getMessage('action_title_kept_one');
  return browser.i18n.getMessage('action_title_kept_many', [String(annotationCount)]);
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message);
}
