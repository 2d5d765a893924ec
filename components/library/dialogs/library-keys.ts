import { libraryWords } from '../../strings';

/** What a key of the library page does. */
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

/** What changes clips, which must then be in sight. */
export const clipActs: ReadonlySet<LibraryAct> = new Set<LibraryAct>([
  'archive',
  'favourite',
  'tag',
  'read',
  'delete',
]);

/** What goes through the list, which must then be in sight. */
export const listActs: ReadonlySet<LibraryAct> = new Set<LibraryAct>([
  'next',
  'previous',
  'select',
  'open',
]);

/** Keys of the page: one, or two of which the second follows the first within a moment. */
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

const { keys } = libraryWords;

/** The keys as the sheet lists them: each way to press one beside what it does. */
export const keySheet: readonly {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly words: string }[];
}[] = [
  {
    title: keys.groups.list,
    rows: [
      { keys: ['J', '↓'], words: keys.next },
      { keys: ['K', '↑'], words: keys.previous },
      { keys: ['Home', 'End'], words: keys.ends },
      { keys: ['X', 'Space'], words: keys.select },
      { keys: ['Shift ↓', 'Shift ↑'], words: keys.range },
      { keys: ['Ctrl A'], words: keys.all },
      { keys: ['O', 'Enter'], words: keys.open },
      { keys: ['U', 'Esc'], words: keys.back },
    ],
  },
  {
    title: keys.groups.clip,
    rows: [
      { keys: ['E'], words: keys.archive },
      { keys: ['S'], words: keys.favourite },
      { keys: ['T'], words: keys.tag },
      { keys: ['R', 'Shift U'], words: keys.read },
      { keys: ['#', 'Del'], words: keys.delete },
    ],
  },
  {
    title: keys.groups.text,
    rows: [
      { keys: ['↓', '↑'], words: keys.cards },
      { keys: ['Enter'], words: keys.jump },
      { keys: ['E'], words: keys.editCard },
      { keys: ['Del'], words: keys.deleteCard },
      { keys: ['N', 'P'], words: keys.changes },
    ],
  },
  {
    title: keys.groups.go,
    rows: [
      { keys: ['G A'], words: keys.goAll },
      { keys: ['G U'], words: keys.goUnread },
      { keys: ['G F'], words: keys.goFavourites },
      { keys: ['G R'], words: keys.goArchive },
      { keys: ['G B'], words: keys.goBin },
      { keys: ['N'], words: keys.notebook },
      { keys: ['G S'], words: keys.statistics },
      { keys: [','], words: keys.settings },
    ],
  },
  {
    title: keys.groups.rest,
    rows: [
      { keys: ['/'], words: keys.search },
      { keys: ['Z'], words: keys.undo },
      { keys: ['?'], words: keys.sheet },
    ],
  },
];
