import { commands } from '../../core/model/commands';

interface ManifestCommand {
  readonly suggested_key?: Record<string, string>;
  readonly description: string;
}

/** Returns the `commands` of the manifest. */
export function makeManifestCommands(browser: string): Record<string, ManifestCommand> {
  return Object.fromEntries(
    Object.entries(commands).map(([name, { letter, message, hasChromiumShortcut }]) => [
      name,
      {
        ...((browser === 'firefox' || hasChromiumShortcut) && {
          suggested_key: makeSuggestedKey(letter, browser),
        }),
        description: `__MSG_${message}__`,
      },
    ]),
  );
}

/**
 * The default shortcut on a letter: Alt+Shift in Chromium and on macOS, Ctrl+Alt in
 * Firefox on Linux and Windows.
 *
 * Firefox there gives Alt+Shift to its menus (History is "s" in English, Bookmarks "l"
 * in German) and to a page's access keys before any extension. Chromium allows no
 * Ctrl+Alt at all. Ctrl+Alt is AltGr on Windows, so the letters are ones that AltGr
 * leaves alone on most layouts: B, G and K type something on Czech, Slovak, Hungarian and
 * Croatian layouts, where S and N also would on Polish and US International.
 */
function makeSuggestedKey(letter: string, browser: string): Record<string, string> {
  if (browser !== 'firefox') return { default: `Alt+Shift+${letter}` };
  return { default: `Ctrl+Alt+${letter}`, mac: `Alt+Shift+${letter}` };
}
