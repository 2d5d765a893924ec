import { placePassages } from '../../core/anchor/story';
import { type Annotation, type Clip, summarise, type Version } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { enqueueImages } from '../images/images';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { readAnnotationRows } from './find-rows';
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

/** Moves annotations that were made elsewhere to a version, locating each passage in its text. */
export function relocateAnnotations(
  version: Version,
  annotations: readonly Annotation[],
): { readonly annotations: readonly Annotation[]; readonly lost: number } {
  const placed = placePassages(
    version.article,
    annotations.map(({ passage }) => passage),
  );
  return {
    annotations: annotations.map((annotation, index) => ({
      ...annotation,
      clipId: version.clipId,
      versionId: version.id,
      passage: placed[index]?.passage ?? annotation.passage,
    })),
    lost: placed.filter(({ isFound }) => !isFound).length,
  };
}

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
  const { annotations } = relocateAnnotations(version, rows.map(fromAnnotationRow));
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
