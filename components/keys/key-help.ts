import { getDirection } from '../../core/model';
import { type MessageId, text } from '../strings';
import { currentLanguage } from '../strings/catalogue';
import '../strings/en/library/keys.ftl';
import { cardShortcuts, changeShortcuts, libraryShortcuts } from './shortcuts';

type KeyText = Extract<MessageId, `keys-${string}`>;

interface KeyGroup {
  readonly title: KeyText;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: KeyText }[];
}

/**
 * The shortcuts of the library page as listed in the help dialog, including keys that a list
 * handles itself. "Forth" and "Back" are the arrows that point on and back in the direction of the
 * text.
 */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'keys-group-list',
    rows: [
      { keys: [...libraryShortcuts.next, 'ArrowDown'], text: 'keys-next' },
      { keys: [...libraryShortcuts.previous, 'ArrowUp'], text: 'keys-previous' },
      { keys: ['Home', 'End'], text: 'keys-ends' },
      { keys: [...libraryShortcuts.select, 'Space'], text: 'keys-select' },
      { keys: ['Shift ArrowDown', 'Shift ArrowUp'], text: 'keys-range' },
      { keys: ['Ctrl A'], text: 'keys-all' },
      { keys: libraryShortcuts.open, text: 'keys-open' },
      { keys: libraryShortcuts.back, text: 'keys-back' },
    ],
  },
  {
    title: 'keys-group-clip',
    rows: [
      { keys: libraryShortcuts.archive, text: 'keys-archive' },
      { keys: libraryShortcuts.favourite, text: 'keys-favourite' },
      { keys: libraryShortcuts.tag, text: 'keys-tag' },
      { keys: libraryShortcuts.read, text: 'keys-read' },
      { keys: libraryShortcuts.listen, text: 'keys-listen' },
      { keys: libraryShortcuts.delete, text: 'keys-delete' },
    ],
  },
  {
    title: 'keys-group-text',
    rows: [
      { keys: ['ArrowDown', 'ArrowUp'], text: 'keys-cards' },
      { keys: cardShortcuts.jump, text: 'keys-jump' },
      { keys: cardShortcuts.edit, text: 'keys-edit-card' },
      { keys: cardShortcuts.delete, text: 'keys-delete-card' },
      { keys: [...changeShortcuts.next, ...changeShortcuts.previous], text: 'keys-changes' },
    ],
  },
  {
    title: 'keys-group-go',
    rows: [
      { keys: libraryShortcuts.goAll, text: 'keys-go-all' },
      { keys: libraryShortcuts.goUnread, text: 'keys-go-unread' },
      { keys: libraryShortcuts.goFavourites, text: 'keys-go-favourites' },
      { keys: libraryShortcuts.goArchive, text: 'keys-go-archive' },
      { keys: libraryShortcuts.goBin, text: 'keys-go-bin' },
      { keys: libraryShortcuts.notebook, text: 'keys-notebook' },
      { keys: libraryShortcuts.statistics, text: 'keys-statistics' },
      { keys: libraryShortcuts.settings, text: 'keys-settings' },
    ],
  },
  {
    title: 'keys-group-places',
    rows: [
      { keys: ['ArrowDown', 'ArrowUp'], text: 'keys-places' },
      { keys: ['Forth', 'Back'], text: 'keys-expand' },
      { keys: ['F2'], text: 'keys-tag-menu' },
      { keys: ['Delete'], text: 'keys-delete-search' },
    ],
  },
  {
    title: 'keys-group-rest',
    rows: [
      { keys: libraryShortcuts.search, text: 'keys-search' },
      { keys: [...libraryShortcuts.undo, 'Ctrl Z'], text: 'keys-undo' },
      { keys: [...libraryShortcuts.redo, 'Ctrl Shift Z'], text: 'keys-redo' },
      { keys: libraryShortcuts.help, text: 'keys-sheet' },
    ],
  },
];

const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

const namedCaps: Readonly<Record<string, `keys-cap-${KeyCap}`>> = {
  Ctrl: 'keys-cap-ctrl',
  Delete: 'keys-cap-delete',
  End: 'keys-cap-end',
  Enter: 'keys-cap-enter',
  Escape: 'keys-cap-escape',
  Home: 'keys-cap-home',
  Shift: 'keys-cap-shift',
  Space: 'keys-cap-space',
};

type KeyCap = 'ctrl' | 'delete' | 'end' | 'enter' | 'escape' | 'home' | 'shift' | 'space';

/** Returns the labels of the keys to press, in order: "g a" gives "G" and "A". */
export function getKeyCaps(keys: string): readonly string[] {
  if (/^[A-Z]$/.test(keys)) return [text('keys-cap-shift'), keys];
  return keys.split(' ').map(getKeyCap);
}

function getKeyCap(key: string): string {
  const named = namedCaps[key];
  if (named) return text(named);
  if (key === 'Forth' || key === 'Back') {
    const isRtl = getDirection(currentLanguage()) === 'rtl';
    return (key === 'Forth') === isRtl ? '←' : '→';
  }
  return arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
