import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import type { Placement } from '../../core/messages';
import type { Annotation } from '../../core/model';

/**
 * Annotations with their places, in the order of the text. An annotation without
 * a placement has not been looked for yet.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  placements: readonly Placement[],
): readonly PlacedAnnotation[] {
  const byId = new Map(placements.map((placement) => [placement.annotationId, placement]));
  return annotations.map((annotation): PlacedAnnotation => {
    const placement = byId.get(annotation.id);
    if (!placement) return { annotation, place: { kind: 'unknown' } };
    if (placement.how === 'lost') return { annotation, place: { kind: 'lost' } };
    const { how, order, paragraph } = placement;
    return { annotation, place: { kind: 'found', how, order, paragraph } };
  });
}
