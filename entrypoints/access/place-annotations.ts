import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { paragraphsOf } from '../../core/anchor';
import type { Placement } from '../../core/messages';
import type { Annotation, Article } from '../../core/model';

/**
 * Annotations with the places where they were found. One without a placement has
 * not been looked for yet. Paragraphs are those of the kept copy, so that they are
 * the same on the page and beside it.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  article: Article,
  placements: readonly Placement[],
): readonly PlacedAnnotation[] {
  const byId = new Map(placements.map((placement) => [placement.annotationId, placement]));
  const paragraphs = paragraphsOf(
    article.body,
    annotations.map(({ passage }) => passage),
  );
  return annotations.map((annotation, index): PlacedAnnotation => {
    const placement = byId.get(annotation.id);
    if (!placement) return { annotation, place: { kind: 'unknown' } };
    if (placement.how === 'lost') return { annotation, place: { kind: 'lost' } };
    const { how, order } = placement;
    const paragraph = paragraphs[index] ?? null;
    return { annotation, place: { kind: 'found', how, order, paragraph } };
  });
}
