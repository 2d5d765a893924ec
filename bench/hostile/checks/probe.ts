/* What the checks of guards bundle: the schema of stored clips, and all that writes files. */
import * as v from 'valibot';
import { type WholeClip, wholeClipSchema } from '../../../core/model';

export { writeDocuments } from '../exports/write-documents';
export { writeListFiles } from '../exports/write-list-files';

/** The clips that can be stored. */
export function keepValid(wholes: readonly WholeClip[]): readonly WholeClip[] {
  return wholes.filter((whole) => v.safeParse(wholeClipSchema, whole).success);
}
