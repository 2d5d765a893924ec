import type { MessageId } from '../../strings';

/** Action of a key on the library page. */
export type LibraryAct =
  | 'next'
  | 'previous'
  | 'select'
  | 'open'
  | 'back'
  | 'archive'
  | 'favourite'
  | 'tag'
  | 'read'
  | 'delete'
  | 'undo'
  | 'goAll'
  | 'goUnread'
  | 'goFavourites'
  | 'goArchive'
  | 'goBin'
  | 'notebook'
  | 'statistics'
  | 'settings'
  | 'search'
  | 'sheet';

/** Actions that change clips. Require the list to be visible. */
export const clipActs: ReadonlySet<LibraryAct> = new Set<LibraryAct>([
  'archive',
  'favourite',
  'tag',
  'read',
  'delete',
]);

/** Actions that navigate the list. Require it to be visible. */
export const listActs: ReadonlySet<LibraryAct> = new Set<LibraryAct>([
  'next',
  'previous',
  'select',
  'open',
]);

/** Shortcuts of the page: single keys, or two keys pressed in quick succession. */
export const actsOfKeys: Readonly<Record<string, LibraryAct>> = {
  j: 'next',
  k: 'previous',
  x: 'select',
  o: 'open',
  Enter: 'open',
  u: 'back',
  Escape: 'back',
  e: 'archive',
  s: 'favourite',
  t: 'tag',
  r: 'read',
  U: 'read',
  '#': 'delete',
  Delete: 'delete',
  z: 'undo',
  'g a': 'goAll',
  'g u': 'goUnread',
  'g f': 'goFavourites',
  'g r': 'goArchive',
  'g b': 'goBin',
  n: 'notebook',
  'g s': 'statistics',
  ',': 'settings',
  '/': 'search',
  '?': 'sheet',
};

type KeyText = Extract<MessageId, `keys-${string}`>;

/** Shortcuts as listed in the help dialog, with all alternatives. */
export const keySheet: readonly {
  readonly title: KeyText;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: KeyText }[];
}[] = [
  {
    title: 'keys-group-list',
    rows: [
      { keys: ['J', '↓'], text: 'keys-next' },
      { keys: ['K', '↑'], text: 'keys-previous' },
      { keys: ['Home', 'End'], text: 'keys-ends' },
      { keys: ['X', 'Space'], text: 'keys-select' },
      { keys: ['Shift ↓', 'Shift ↑'], text: 'keys-range' },
      { keys: ['Ctrl A'], text: 'keys-all' },
      { keys: ['O', 'Enter'], text: 'keys-open' },
      { keys: ['U', 'Esc'], text: 'keys-back' },
    ],
  },
  {
    title: 'keys-group-clip',
    rows: [
      { keys: ['E'], text: 'keys-archive' },
      { keys: ['S'], text: 'keys-favourite' },
      { keys: ['T'], text: 'keys-tag' },
      { keys: ['R', 'Shift U'], text: 'keys-read' },
      { keys: ['#', 'Del'], text: 'keys-delete' },
    ],
  },
  {
    title: 'keys-group-text',
    rows: [
      { keys: ['↓', '↑'], text: 'keys-cards' },
      { keys: ['Enter'], text: 'keys-jump' },
      { keys: ['E'], text: 'keys-edit-card' },
      { keys: ['Del'], text: 'keys-delete-card' },
      { keys: ['N', 'P'], text: 'keys-changes' },
    ],
  },
  {
    title: 'keys-group-go',
    rows: [
      { keys: ['G A'], text: 'keys-go-all' },
      { keys: ['G U'], text: 'keys-go-unread' },
      { keys: ['G F'], text: 'keys-go-favourites' },
      { keys: ['G R'], text: 'keys-go-archive' },
      { keys: ['G B'], text: 'keys-go-bin' },
      { keys: ['N'], text: 'keys-notebook' },
      { keys: ['G S'], text: 'keys-statistics' },
      { keys: [','], text: 'keys-settings' },
    ],
  },
  {
    title: 'keys-group-rest',
    rows: [
      { keys: ['/'], text: 'keys-search' },
      { keys: ['Z'], text: 'keys-undo' },
      { keys: ['?'], text: 'keys-sheet' },
    ],
  },
];
