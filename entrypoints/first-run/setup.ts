import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { requestPageAccess } from '../../client/tabs/request-permission';
import { listShortcuts } from '../../client/tabs/shortcuts';
import { allSites, hasAllSites } from '../../client/tabs/site-access';
import type { FirstRunProps } from '../../components/first-run/first-run-props';

type SetupState = Pick<FirstRunProps, 'access' | 'button' | 'shortcuts'>;

/** Access, toolbar button and shortcuts, as they are set in this browser. */
export interface Setup {
  readonly state: ReadonlySignal<SetupState>;
  /** True if the user was asked for access and did not allow it. */
  readonly isRefused: ReadonlySignal<boolean>;
  /** Must be called synchronously in a click handler. */
  setAccess: FirstRunProps['onAccess'];
}

/** Reads the settings now, and again when they may have changed, until `life` is aborted. */
export function createSetup(view: Window, life: AbortSignal): Setup {
  const state = signal<SetupState>({ access: null, button: null, shortcuts: [] });
  const isRefused = signal(false);
  const update = async () => {
    const [isAll, button, shortcuts] = await Promise.all([
      hasAllSites(),
      findButton(),
      listShortcuts(),
    ]);
    state.value = { access: isAll ? 'all' : 'click', button, shortcuts };
    if (isAll) isRefused.value = false;
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(update);
  onRemoved.addListener(update);
  // Shortcuts and the button are changed on other pages of the browser.
  view.addEventListener('focus', update, { signal: life });
  life.addEventListener('abort', () => {
    onAdded.removeListener(update);
    onRemoved.removeListener(update);
  });
  void update();
  return {
    state,
    isRefused,
    async setAccess(access) {
      isRefused.value = false;
      if (access === 'all') isRefused.value = !(await requestPageAccess());
      else await browser.permissions.remove({ origins: allSites });
    },
  };
}

/** Finds out where the button is. Null where the browser does not tell, as on phones. */
async function findButton(): Promise<SetupState['button']> {
  const settings = await browser.action.getUserSettings?.();
  if (settings?.isOnToolbar === undefined) return null;
  if (settings.isOnToolbar) return 'shown';
  return import.meta.env.FIREFOX ? 'pin-firefox' : 'pin';
}
