import { applyCorrections } from '../../../core/corrections';
import type { Annotation, Version } from '../../../core/model';
import {
  getAnnotationFlags,
  getArticleTerms,
  getColumnValues,
  getUserTerms,
} from '../../../core/search';
import type { ClipRow } from '../../schema/rows';
import { awaitRequest } from '../rows/index-database';
import { type DeltaRow, packTerms } from '../rows/index-rows';
import { readAnnotations } from '../rows/read-texts';

/** Converts clips to complete index changes. `transaction` must cover versions and annotations. */
export async function readClipDeltas(
  transaction: IDBTransaction,
  rows: readonly ClipRow[],
): Promise<readonly DeltaRow[]> {
  const versions = transaction.objectStore('versions');
  const texts = await Promise.all(
    rows.map(
      async (row): Promise<readonly [Version | undefined, readonly Annotation[]]> =>
        Promise.all([
          awaitRequest<Version | undefined>(versions.get(row.versionId)),
          readAnnotations(transaction, row),
        ]),
    ),
  );
  return rows.map((row, at) => {
    const [version, annotations] = texts[at] ?? [undefined, []];
    const columns = getColumnValues(row);
    return {
      number: row.number,
      columns: { ...columns, flags: columns.flags | getAnnotationFlags(annotations) },
      keptFlags: 0,
      article:
        version === undefined
          ? null
          : packTerms(getArticleTerms(applyCorrections(version.article, row.corrections))),
      reader: packTerms(getUserTerms({ ...row, annotations })),
    };
  });
}
