import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { now } from '../../client/base/now';
import { listCommandKeys } from '../../client/tabs/command-keys';
import { watchAccess } from '../../client/tabs/watch-access';
import type { FirstRunProps } from '../../components/first-run/first-run-props';
import type { Library } from '../../storage';

type SetupState = Pick<
  FirstRunProps,
  'access' | 'isDetectionOn' | 'isRefused' | 'button' | 'shortcuts'
>;

/** Access, detection, toolbar button and shortcuts, as they are set in this browser. */
export interface Setup {
  readonly state: ReadonlySignal<SetupState>;
  /** Must be called synchronously in a click handler. */
  setAccess: FirstRunProps['onAccess'];
}

/** Reads the settings now, and again when they may have changed, until `life` is aborted. */
export function createSetup(view: Window, library: Library, life: AbortSignal): Setup {
  const { access, isRefused, choose } = watchAccess(life);
  const isDetectionOn = signal(true);
  const button = signal<SetupState['button']>(null);
  const shortcuts = signal<SetupState['shortcuts']>([]);
  const update = async () => {
    [button.value, shortcuts.value] = await Promise.all([findButton(), listCommandKeys()]);
  };
  library.watch(
    (source) => source.getSettings(),
    (answer) => {
      if (answer.ok) isDetectionOn.value = answer.value.detection.isOn;
    },
    life,
  );
  // Shortcuts and the button are changed on other pages of the browser.
  view.addEventListener('focus', update, { signal: life });
  void update();
  return {
    state: computed(() => ({
      access: access.value,
      isDetectionOn: isDetectionOn.value,
      isRefused: isRefused.value,
      button: button.value,
      shortcuts: shortcuts.value,
    })),
    async setAccess(choice) {
      if ((await choose(choice)) && choice === 'all') await turnDetectionOn(library);
    },
  };
}

/** Choosing all websites includes detection. */
async function turnDetectionOn(library: Library): Promise<void> {
  const stored = await library.getSettings();
  if (!stored.ok || stored.value.detection.isOn) return;
  const detection = { ...stored.value.detection, isOn: true };
  await library.saveSettings({ detection }, now());
}

/** Finds out where the button is. Null where the browser does not tell, as on phones. */
async function findButton(): Promise<SetupState['button']> {
  const settings = await browser.action.getUserSettings?.();
  if (settings?.isOnToolbar === undefined) return null;
  if (settings.isOnToolbar) return 'shown';
  return import.meta.env.FIREFOX ? 'pin-firefox' : 'pin';
}
