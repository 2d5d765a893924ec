import type { Clip, Version } from '../../core/model';
import { enqueueImages } from '../images/images';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { readAnnotationRows } from './find-rows';
import { type Placements, Unplaced } from './place-highlights';
import { storeClip } from './store-clip';

/**
 * Stores `filled`, which was `link` before it got its text. Part of the transaction that
 * saves the page. Annotations, including deleted ones, move to the text. Writes nothing if
 * `placements` lacks one of them, and returns them.
 */
export async function fillLink(
  db: LibraryDatabase,
  link: Clip,
  filled: Clip,
  version: Version,
  placements: Placements,
): Promise<Unplaced | null> {
  const rows = await readAnnotationRows(db, link.id);
  const annotations = rows.map(fromAnnotationRow);
  if (!annotations.every(({ id }) => placements.has(id))) return new Unplaced(annotations);
  await Promise.all([
    db.versions.delete(link.versionId),
    db.versions.add(version),
    db.annotations.bulkPut(
      annotations.map((annotation, index) =>
        toAnnotationRow(
          {
            ...annotation,
            clipId: version.clipId,
            versionId: version.id,
            passage: placements.get(annotation.id) ?? annotation.passage,
          },
          rows[index]?.arrivedAt,
        ),
      ),
    ),
  ]);
  await storeClip(db, filled, version.article);
  await enqueueImages(db, [{ clipId: link.id, article: version.article }]);
  return null;
}
