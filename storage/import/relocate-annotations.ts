import { placePassages } from '../../core/anchor/story';
import type { Annotation, Version } from '../../core/model';

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
