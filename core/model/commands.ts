interface Command {
  /** Letter of the default shortcut. */
  readonly letter: string;
  /** Id of the description in `public/_locales`. */
  readonly message: string;
  /** False if Chromium, which allows four default shortcuts, gets none. */
  readonly hasChromiumShortcut: boolean;
}

/**
 * Shortcuts that work in the whole browser, by the name of their manifest command. The manifest
 * and the background's handlers derive from them; a test compares them with the README.
 */
export const commands = {
  'clip-article': { letter: 'K', message: 'command_clip', hasChromiumShortcut: true },
  'highlight-selection': { letter: 'H', message: 'command_highlight', hasChromiumShortcut: true },
  'highlight-with-note': {
    letter: 'G',
    message: 'command_highlight_with_note',
    hasChromiumShortcut: true,
  },
  'next-annotation': {
    letter: 'J',
    message: 'command_next_annotation',
    hasChromiumShortcut: true,
  },
  // Less needed: the next highlight after the last one is the first, and the toolbar button leads
  // to the panel and the library.
  'previous-annotation': {
    letter: 'B',
    message: 'command_previous_annotation',
    hasChromiumShortcut: false,
  },
  'open-panel': { letter: 'P', message: 'command_open_panel', hasChromiumShortcut: false },
  'open-library': { letter: 'Y', message: 'command_open_library', hasChromiumShortcut: false },
} satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
