/*
 * The shortcuts of our own pages. Key handlers, the help dialog and `aria-keyshortcuts` derive
 * from these tables. Keys are named as by `getShortcutKey`. Shortcuts that work in the whole browser
 * are in `core/model/commands.ts`.
 */

/** Keys by action. A key is a single one, or two in quick succession: "g a". */
export type Shortcuts<Action extends string> = Readonly<Record<Action, readonly string[]>>;

/** Shortcuts on the library page that act on the list, its clips or the page. */
export const libraryShortcuts = {
  next: ['j'],
  previous: ['k'],
  select: ['x'],
  open: ['o', 'Enter'],
  back: ['u', 'Escape'],
  archive: ['e'],
  favourite: ['s'],
  tag: ['t'],
  read: ['r', 'U'],
  delete: ['#', 'Delete'],
  listen: ['l'],
  goAll: ['g a'],
  goUnread: ['g u'],
  goFavourites: ['g f'],
  goArchive: ['g r'],
  goBin: ['g b'],
  notebook: ['n'],
  statistics: ['g s'],
  settings: [','],
  search: ['/'],
  undo: ['z'],
  redo: ['Z'],
  help: ['?'],
} satisfies Shortcuts<string>;

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
  jump: ['Enter'],
  edit: ['e', 'F2'],
  delete: ['Delete'],
} satisfies Shortcuts<string>;

/** Shortcuts in a comparison of two versions. */
export const changeShortcuts = {
  next: ['n'],
  previous: ['p'],
} satisfies Shortcuts<string>;

/** Returns the action of a key or two-key sequence, or null. */
export function findAction<Action extends string>(
  shortcuts: Shortcuts<Action>,
  key: string | null,
): Action | null {
  if (key === null) return null;
  const actions = Object.keys(shortcuts) as Action[];
  return actions.find((action) => shortcuts[action].includes(key)) ?? null;
}
