import { type Clip, summarise, type Version } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { enqueueImages } from '../images/images';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { readAnnotationRows } from './find-rows';
import { type Placements, Unplaced } from './place-highlights';
import { storeClip } from './store-clip';

/** True for a clip without a text: a link that was not opened yet, or highlights of a work. */
export function hasNoText(clip: Pick<Clip, 'summary'>): boolean {
  return clip.summary.completeness === 'link';
}

/** Returns the clip without the mark that its address was typed by the user. */
export function withoutTypedAddress({ isAddressTyped: _, ...clip }: Clip): Clip {
  return clip;
}

/** Returns a link clip with its text from `version`. */
export function toFilledClip(clip: Clip, version: Version): Clip {
  return {
    ...withoutTypedAddress(clip),
    versionId: version.id,
    summary: summarise(version.article),
    wordCount: countWords(plainText(version.article.body)),
  };
}

/**
 * Stores the text of `clip`, a link. Part of the transaction that saves the page.
 * Annotations, including deleted ones, move to the text. Writes nothing if `placements`
 * lacks one of them.
 */
export async function fillLink(
  db: LibraryDatabase,
  clip: Clip,
  version: Version,
  placements: Placements,
): Promise<Clip | Unplaced> {
  const filled = toFilledClip(clip, version);
  const rows = await readAnnotationRows(db, clip.id);
  const annotations = rows.map(fromAnnotationRow);
  if (!annotations.every(({ id }) => placements.has(id))) return new Unplaced(annotations);
  await Promise.all([
    db.versions.delete(clip.versionId),
    db.versions.add(version),
    db.annotations.bulkPut(
      annotations.map((annotation, index) =>
        toAnnotationRow(
          {
            ...annotation,
            versionId: version.id,
            passage: placements.get(annotation.id) ?? annotation.passage,
          },
          rows[index]?.arrivedAt,
        ),
      ),
    ),
  ]);
  await storeClip(db, filled, version.article);
  await enqueueImages(db, [{ clipId: clip.id, article: version.article }]);
  return filled;
}
