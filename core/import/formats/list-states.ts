import type { ImportedItem } from '../items/imported-item';
import type { Report } from '../items/report';

/** Converts Pocket's state: its archive holds what was read. */
export function pocketState(
  status: string,
  report: Report,
  row: number,
): Partial<Pick<ImportedItem, 'isRead' | 'isArchived'>> {
  switch (status.toLowerCase()) {
    case 'archive':
    case 'archived':
    case 'read':
      return { isRead: true, isArchived: true };
    case 'unread':
      return { isRead: false };
    case '':
      return {};
    default:
      report.add('unknown-state', row, 'status', status);
      return {};
  }
}

/** The state that one of Instapaper's built-in folders stands for; null for the user's folders. */
export function instapaperState(
  folder: string,
): Partial<Pick<ImportedItem, 'isRead' | 'isArchived' | 'isFavourite'>> | null {
  switch (folder.toLowerCase()) {
    case '':
      return {};
    case 'unread':
    case 'home':
      return { isRead: false };
    case 'archive':
      return { isRead: true, isArchived: true };
    case 'starred':
    case 'liked':
      return { isFavourite: true };
    default:
      return null;
  }
}
