import type { Clip, Version } from '../../core/model';
import { relocateAnnotations } from '../../core/reconcile';
import { enqueueImages } from '../images/images';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { readAnnotationRows } from './find-rows';
import { storeClip } from './store-clip';

/**
 * Stores `filled`, which was `link` before it got its text. Part of the transaction that
 * saves the page. Annotations, including deleted ones, move to the text.
 */
export async function fillLink(
  db: LibraryDatabase,
  link: Clip,
  filled: Clip,
  version: Version,
): Promise<void> {
  const rows = await readAnnotationRows(db, link.id);
  const annotations = relocateAnnotations(version, rows.map(fromAnnotationRow));
  await Promise.all([
    db.versions.delete(link.versionId),
    db.versions.add(version),
    db.annotations.bulkPut(
      annotations.map((annotation, index) => toAnnotationRow(annotation, rows[index]?.arrivedAt)),
    ),
  ]);
  await storeClip(db, filled, version.article);
  await enqueueImages(db, [{ clipId: link.id, article: version.article }]);
}
