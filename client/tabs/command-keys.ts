import { browser } from 'wxt/browser';
import type { CommandKeys } from '../../components/keys/command-keys';
import { currentLanguage } from '../../components/strings/catalogue';
import { commands } from '../../core/model/commands';
import { openPage } from './open-page';

/** False in Firefox for Android. */
export function hasCommands(): boolean {
  return browser.commands !== undefined;
}

/** Lists our commands in the whole browser, with the keys that they have now. */
export async function listCommandKeys(): Promise<readonly CommandKeys[]> {
  const [listed, messages] = await Promise.all([browser.commands?.getAll(), readMessages()]);
  const ids: Readonly<Record<string, { readonly message: string }>> = commands;
  return (listed ?? []).flatMap(({ name, description, shortcut }) => {
    if (!name || !description) return [];
    const translated = messages[ids[name]?.message ?? '']?.message;
    return [{ name, description: translated ?? description, keys: shortcut ?? '' }];
  });
}

/** The texts of the manifest in the chosen language. The browser has them only in its own. */
async function readMessages(): Promise<Readonly<Record<string, { readonly message: string }>>> {
  const folder = currentLanguage().replace('-', '_');
  try {
    const answer = await fetch(`/_locales/${folder}/messages.json`);
    return await answer.json();
  } catch {
    // After an update, files of the version that is running are gone.
    return {};
  }
}

/** Opens the browser's page on which the keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  await (open ? open() : openPage('chrome://extensions/shortcuts'));
}
