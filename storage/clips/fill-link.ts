import { placePassages } from '../../core/anchor/story';
import { type Annotation, type Clip, summarise, type Version } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { enqueueImages } from '../images/images';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { annotationRowsOf } from './find-row';
import { storeClip } from './store-clip';

/** True for a clip without a text: a saved link that was not visited yet, or highlights of a work. */
export function hasNoText(clip: Pick<Clip, 'summary'>): boolean {
  return clip.summary.completeness === 'link';
}

/** A clip whose address came from a page or a file, or that has none. */
export function withoutTypedAddress({ isAddressTyped: _, ...clip }: Clip): Clip {
  return clip;
}

/** A clip that was a link with its text, which takes the place of the link. */
export function filledClip(clip: Clip, version: Version): Clip {
  return {
    ...withoutTypedAddress(clip),
    versionId: version.id,
    summary: summarise(version.article),
    wordCount: countWords(plainText(version.article.body)),
  };
}

/** Annotations that were made elsewhere, each where its words stand in this version. */
export function placedOn(
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
 * Stores `clip`, a link, with its text; part of the transaction that reads the
 * page. Its annotations move to the text, deleted ones too.
 */
export async function fillLink(db: LibraryDatabase, clip: Clip, version: Version): Promise<Clip> {
  const filled = filledClip(clip, version);
  const rows = await annotationRowsOf(db, clip.id);
  const { annotations } = placedOn(version, rows.map(fromAnnotationRow));
  await Promise.all([
    db.versions.delete(clip.versionId),
    db.versions.add(version),
    db.annotations.bulkPut(
      annotations.map((mark, index) => toAnnotationRow(mark, rows[index]?.arrivedAt)),
    ),
  ]);
  await storeClip(db, filled, version.article);
  await enqueueImages(db, [{ clipId: clip.id, article: version.article }]);
  return filled;
}
