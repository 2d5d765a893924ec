import type { Entry } from './multistatus';

/**
 * A file that never changes: "subject.id.length". The id is new for each file, so nothing is
 * ever overwritten, and the length shows whether it was written completely.
 */
export interface NamedFile {
  readonly subject: string;
  readonly id: string;
  readonly length: number;
  readonly modifiedAt: number | null;
}

/** Not that of a file which a program has renamed, such as "… (conflicted copy)". */
const pattern = /^([0-9a-z-]+)\.([0-9a-z-]+)\.(\d{1,15})$/;

export function formatFileName({
  subject,
  id,
  length,
}: Pick<NamedFile, 'subject' | 'id' | 'length'>): string {
  return `${subject}.${id}.${length}`;
}

/** The files that are complete, by subject and id. */
export function listWholeFiles(entries: readonly Entry[] | null): readonly NamedFile[] {
  const files = (entries ?? []).flatMap(({ name, length: actual, modifiedAt }) => {
    const [, subject = '', id = '', digits = ''] = pattern.exec(name) ?? [];
    const length = Number(digits);
    if (subject === '' || (actual !== null && actual !== length)) return [];
    return { subject, id, length, modifiedAt };
  });
  return files.toSorted((one, other) => (formatFileName(one) < formatFileName(other) ? -1 : 1));
}
