import { cleanTagName, withTag } from '../../../model';
import type { Report } from '../../items/report';

/** Converts names to unique tags. Names that are dropped or spelt differently are reported. */
export function readTags(
  names: readonly string[],
  report: Report,
  row: number | null,
  field: string,
): readonly string[] {
  return names.reduce<readonly string[]>((tags, name) => {
    if (name.trim() === '') return tags;
    const cleaned = cleanTagName(name);
    if (cleaned === '') report.say('no-tag', row, field, name);
    else if (cleaned !== plainly(name))
      report.say('tag-changed', row, field, `${name} → ${cleaned}`);
    return withTag(tags, cleaned);
  }, []);
}

/** Normalises a name; the differences removed do not make another tag. */
function plainly(name: string): string {
  return name.normalize('NFC').trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
}

/** Folders, outermost first, as a tag path; '' for none. */
export function folderTag(folders: readonly string[]): string {
  return folders
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '')
    .join('/');
}
