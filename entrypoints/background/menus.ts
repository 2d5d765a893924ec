import { type Browser, browser } from 'wxt/browser';
import { openLibraryPage, openPanel } from '../../client/tabs/open-panel';
import { allSites } from '../../client/tabs/site-access';
import { openTabSaving } from '../../client/tabs/tabs-to-save';
import {
  type CommandLibrary,
  clipImage,
  clipLink,
  clipSelection,
  clipTab,
  highlightSelection,
  noteSelection,
} from './run-command';

type Info = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

interface Entry {
  /** Where it is shown. `action` is the toolbar button. */
  readonly context: 'page' | 'selection' | 'link' | 'image' | 'action';
  /** Id of its title in `public/_locales`. */
  readonly message:
    | 'menu_clip_page'
    | 'menu_highlight'
    | 'menu_highlight_with_note'
    | 'menu_clip_selection'
    | 'menu_clip_link'
    | 'menu_clip_image'
    | 'menu_save_tabs'
    | 'command_open_panel'
    | 'command_open_library';
  readonly run: (tab: Tab, info: Info, library: CommandLibrary) => Promise<unknown>;
}

/** Our entries in the browser's context menus, by id. */
const entries: Readonly<Record<string, Entry>> = {
  'clip-page': {
    context: 'page',
    message: 'menu_clip_page',
    run: (tab, _, library) => clipTab(tab, library),
  },
  highlight: {
    context: 'selection',
    message: 'menu_highlight',
    run: (tab) => highlightSelection(tab),
  },
  'highlight-with-note': {
    context: 'selection',
    message: 'menu_highlight_with_note',
    run: (tab) => noteSelection(tab),
  },
  'clip-selection': {
    context: 'selection',
    message: 'menu_clip_selection',
    run: (tab) => clipSelection(tab),
  },
  'clip-link': {
    context: 'link',
    message: 'menu_clip_link',
    run: async (tab, { linkUrl, linkText }: Info & { linkText?: string }, library) =>
      linkUrl && clipLink(tab, library, linkUrl, linkText),
  },
  'clip-image': {
    context: 'image',
    message: 'menu_clip_image',
    run: async (tab, { srcUrl }) => srcUrl && clipImage(tab, srcUrl),
  },
  'save-tabs': {
    context: 'action',
    message: 'menu_save_tabs',
    run: ({ windowId }) => openTabSaving(windowId),
  },
  'open-panel': {
    context: 'action',
    message: 'command_open_panel',
    run: ({ windowId, id }) => openPanel(windowId, id),
  },
  'open-library': {
    context: 'action',
    message: 'command_open_library',
    run: () => openLibraryPage(),
  },
};

/** Adds our entries to the context menus. Called on installation and after each update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { context, message }] of Object.entries(entries)) {
    browser.contextMenus.create({
      id,
      contexts: [context],
      title: browser.i18n.getMessage(message),
      ...(context !== 'action' && { documentUrlPatterns: allSites }),
      ...((context === 'link' || context === 'image') && { targetUrlPatterns: allSites }),
    });
  }
}

/** Runs the chosen entry. */
export async function runMenu(library: CommandLibrary, info: Info, tab?: Tab): Promise<void> {
  // No await before: the panel can only be opened in answer to the user.
  if (tab) await entries[info.menuItemId]?.run(tab, info, library);
}
