import { browser } from 'wxt/browser';
import type { CommandKeys } from '../../components/keys/command-keys';
import { openPage } from './open-page';

/** False in Firefox for Android. */
export function hasCommands(): boolean {
  return browser.commands !== undefined;
}

/** Lists our commands in the whole browser, with the keys that they have now. */
export async function listCommandKeys(): Promise<readonly CommandKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's page on which the keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  await (open ? open() : openPage('chrome://extensions/shortcuts'));
}
