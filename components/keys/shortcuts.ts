import type { MessageId } from '../strings';

/*
 * The shortcuts of our own pages. Key handlers, the help dialog and `aria-keyshortcuts` derive
 * from these tables. Keys are named as by `meantKey`. Shortcuts that work in the whole browser
 * are in `core/model/commands.ts`.
 */

type KeyText = Extract<MessageId, `keys-${string}`>;

export interface Shortcut {
  /** Single keys, or two keys in quick succession: "g a". */
  readonly keys: readonly string[];
  readonly text: KeyText;
}

/** Shortcuts on the library page that act on the list, its clips or the page. */
export const libraryShortcuts = {
  next: { keys: ['j'], text: 'keys-next' },
  previous: { keys: ['k'], text: 'keys-previous' },
  select: { keys: ['x'], text: 'keys-select' },
  open: { keys: ['o', 'Enter'], text: 'keys-open' },
  back: { keys: ['u', 'Escape'], text: 'keys-back' },
  archive: { keys: ['e'], text: 'keys-archive' },
  favourite: { keys: ['s'], text: 'keys-favourite' },
  tag: { keys: ['t'], text: 'keys-tag' },
  read: { keys: ['r', 'U'], text: 'keys-read' },
  delete: { keys: ['#', 'Delete'], text: 'keys-delete' },
  goAll: { keys: ['g a'], text: 'keys-go-all' },
  goUnread: { keys: ['g u'], text: 'keys-go-unread' },
  goFavourites: { keys: ['g f'], text: 'keys-go-favourites' },
  goArchive: { keys: ['g r'], text: 'keys-go-archive' },
  goBin: { keys: ['g b'], text: 'keys-go-bin' },
  notebook: { keys: ['n'], text: 'keys-notebook' },
  statistics: { keys: ['g s'], text: 'keys-statistics' },
  settings: { keys: [','], text: 'keys-settings' },
  search: { keys: ['/'], text: 'keys-search' },
  undo: { keys: ['z'], text: 'keys-undo' },
  help: { keys: ['?'], text: 'keys-sheet' },
} satisfies Readonly<Record<string, Shortcut>>;

/** Action of a key on the library page. */
export type LibraryAction = keyof typeof libraryShortcuts;

/** True for an action that changes clips, which needs a visible list. */
export function isClipAction(action: LibraryAction): boolean {
  return ['archive', 'favourite', 'tag', 'read', 'delete'].includes(action);
}

/** True for an action that moves in the list, which needs a visible list. */
export function isListAction(action: LibraryAction): boolean {
  return ['next', 'previous', 'select', 'open'].includes(action);
}

/** Shortcuts on a highlight in the list of highlights. */
export const cardShortcuts = {
  jump: { keys: ['Enter'], text: 'keys-jump' },
  edit: { keys: ['e', 'F2'], text: 'keys-edit-card' },
  delete: { keys: ['Delete'], text: 'keys-delete-card' },
} satisfies Readonly<Record<string, Shortcut>>;

/** Shortcuts in a comparison of two versions. */
export const changeShortcuts = {
  next: { keys: ['n'], text: 'keys-changes' },
  previous: { keys: ['p'], text: 'keys-changes' },
} satisfies Readonly<Record<string, Shortcut>>;

/** Returns the action of a key or two-key sequence, or null. */
export function findAction<Action extends string>(
  shortcuts: Readonly<Record<Action, Shortcut>>,
  key: string | null,
): Action | null {
  if (key === null) return null;
  const actions = Object.keys(shortcuts) as Action[];
  return actions.find((action) => shortcuts[action].keys.includes(key)) ?? null;
}

/** Returns the value of `aria-keyshortcuts` for shortcuts with the same effect. */
export function getAriaKeys(...shortcuts: readonly Shortcut[]): string {
  return shortcuts.flatMap(({ keys }) => keys).join(' ');
}
