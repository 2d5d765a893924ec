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
      report.say('unknown-state', row, 'status', status);
      return {};
  }
}
