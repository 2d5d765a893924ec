import { cardShortcuts, changeShortcuts, libraryShortcuts, type Shortcut } from './shortcuts';

interface KeyGroup {
  readonly title: Shortcut['text'];
  readonly rows: readonly Shortcut[];
}

const { next, previous, select, open, back } = libraryShortcuts;
const { archive, favourite, tag, read, delete: deleteClip } = libraryShortcuts;
const { goAll, goUnread, goFavourites, goArchive, goBin } = libraryShortcuts;
const { notebook, statistics, settings, search, undo, help } = libraryShortcuts;
const { jump, edit, delete: deleteHighlight } = cardShortcuts;

/**
 * The shortcuts of the library page as listed in the help dialog, including keys that a list
 * handles itself.
 */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'keys-group-list',
    rows: [
      showWith(next, 'ArrowDown'),
      showWith(previous, 'ArrowUp'),
      { keys: ['Home', 'End'], text: 'keys-ends' },
      showWith(select, 'Space'),
      { keys: ['Shift ArrowDown', 'Shift ArrowUp'], text: 'keys-range' },
      { keys: ['Ctrl A'], text: 'keys-all' },
      open,
      back,
    ],
  },
  { title: 'keys-group-clip', rows: [archive, favourite, tag, read, deleteClip] },
  {
    title: 'keys-group-text',
    rows: [
      { keys: ['ArrowDown', 'ArrowUp'], text: 'keys-cards' },
      jump,
      edit,
      deleteHighlight,
      showWith(changeShortcuts.next, ...changeShortcuts.previous.keys),
    ],
  },
  {
    title: 'keys-group-go',
    rows: [
      ...[goAll, goUnread, goFavourites, goArchive, goBin],
      ...[notebook, statistics, settings],
    ],
  },
  { title: 'keys-group-rest', rows: [search, undo, help] },
];

function showWith({ keys, text }: Shortcut, ...moreKeys: readonly string[]): Shortcut {
  return { keys: [...keys, ...moreKeys], text };
}

const keyCaps: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Delete: 'Del',
};

/** Returns the labels of the keys to press, in order: "g a" gives "G" and "A". */
export function getKeyCaps(keys: string): readonly string[] {
  return keys.split(' ').flatMap((key) => {
    if (/^[A-Z]$/.test(key) && keys.length === 1) return ['Shift', key];
    return keyCaps[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  });
}
