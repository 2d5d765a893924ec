import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/first-run/first-run-props';

/** Lists the commands of the manifest with their keys in this browser. Firefox for Android has none. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description === '' ? [] : [{ name, description, keys: shortcut }],
  );
}

/** Opens the browser's page on which shortcuts are changed. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
