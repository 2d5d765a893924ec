import { cleanTagName, withTags } from '../../../model';
import type { Report } from '../../items/report';

/** Converts names to unique tags. Names that are dropped or spelt differently are reported. */
export function readTags(
  names: readonly string[],
  report: Report,
  row: number | null,
  field: string,
): readonly string[] {
  const tags = names
    .filter((name) => name.trim() !== '')
    .map((name) => {
      const cleaned = cleanTagName(name);
      if (cleaned === '') report.add('no-tag', row, field, name);
      else if (cleaned !== normaliseName(name))
        report.add('tag-changed', row, field, `${name} → ${cleaned}`);
      return cleaned;
    });
  return withTags([], tags);
}

/** Normalises a name; the differences removed do not make another tag. */
function normaliseName(name: string): string {
  return name.normalize('NFC').trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
}

/** Folders, outermost first, as a tag path; '' for none. */
export function toFolderTag(folders: readonly string[]): string {
  return folders
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '')
    .join('/');
}
