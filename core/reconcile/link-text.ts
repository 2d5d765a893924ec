import type { placePassages } from '../anchor/story';
import { applyCorrections } from '../corrections';
import { type Annotation, type Clip, type Corrections, summarise, type Version } from '../model';
import { countWords, plainText } from '../text';

/** True for a clip without a text: a link that was not opened yet, or highlights of a work. */
export function hasNoText(clip: Pick<Clip, 'summary'>): boolean {
  return clip.summary.completeness === 'link';
}

/** Returns the clip without the mark that its address was typed by the user. */
export function withoutTypedAddress({ isAddressTyped: _, ...clip }: Clip): Clip {
  return clip;
}

/** What a clip says of its current text, as the user corrected it. */
export function describeText(
  { id, article }: Version,
  corrections: Corrections | undefined,
): Pick<Clip, 'versionId' | 'summary' | 'wordCount'> {
  const corrected = applyCorrections(article, corrections);
  return {
    versionId: id,
    summary: summarise(corrected),
    wordCount: countWords(plainText(corrected.body)),
  };
}

/** `placePassages`. Given as an argument: saving a clip needs no anchoring. */
export type PlacePassages = typeof placePassages;

/** Moves annotations that were made elsewhere to a version, locating each passage in its text. */
export function relocateAnnotations(
  { id, clipId, article }: Version,
  annotations: readonly Annotation[],
  place: PlacePassages | null,
): readonly Annotation[] {
  if (annotations.length === 0) return annotations;
  if (place === null) throw new Error('these annotations need `placePassages`');
  const placed = place(
    article,
    annotations.map(({ passage }) => passage),
  );
  return annotations.map((annotation, index) => ({
    ...annotation,
    clipId,
    versionId: id,
    passage: placed[index]?.passage ?? annotation.passage,
  }));
}
