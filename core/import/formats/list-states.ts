import type { ImportedItem } from '../items/imported-item';
import type { Report } from '../items/report';

type State = Partial<Pick<ImportedItem, 'isRead' | 'isArchived' | 'isFavourite'>>;

const archived: State = { isRead: true, isArchived: true };

/** Pocket's archive holds what was read. */
const pocketStates: ReadonlyMap<string, State> = new Map([
  ['archive', archived],
  ['archived', archived],
  ['read', archived],
  ['unread', { isRead: false }],
  ['', {}],
]);

/** Converts Pocket's state. An unknown one is reported. */
export function pocketState(status: string, report: Report, row: number | null): State {
  const state = pocketStates.get(status.toLowerCase());
  if (state === undefined) report.add('unknown-state', row, 'status', status);
  return state ?? {};
}

const instapaperStates: ReadonlyMap<string, State> = new Map([
  ['unread', { isRead: false }],
  ['home', { isRead: false }],
  ['archive', archived],
  ['starred', { isFavourite: true }],
  ['liked', { isFavourite: true }],
  ['', {}],
]);

/** The state that one of Instapaper's built-in folders stands for; null for the user's folders. */
export function instapaperState(folder: string): State | null {
  return instapaperStates.get(folder.toLowerCase()) ?? null;
}
