import { cleanTagName, withTag } from '../../../model';
import type { Report } from '../report';

/** Names as tags, each once; what is lost or spelt otherwise is reported. */
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

/** A name without what makes no other tag of it. */
function plainly(name: string): string {
  return name.normalize('NFC').trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
}

/** Folders, outermost first, as the path of a tag; '' for none. */
export function folderTag(folders: readonly string[]): string {
  return folders
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '')
    .join('/');
}
