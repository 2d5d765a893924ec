import { compareAnnotations } from '../../core/model';
import type { PlacedAnnotation } from './placed-annotation';

/** Annotations in two groups, each in text order. */
export interface SortedAnnotations {
  readonly placed: readonly PlacedAnnotation[];
  readonly lost: readonly PlacedAnnotation[];
}

/**
 * Separates lost annotations from the others.
 *
 * Located ones come first, by current position. Lost ones, and those not located yet or without a
 * text, are sorted by their original position, or by their location in the work.
 */
export function sortAnnotations(all: readonly PlacedAnnotation[]): SortedAnnotations {
  const byPosition = [...all].sort((one, other) =>
    compareAnnotations(one.annotation, other.annotation),
  );
  const found = byPosition
    .filter(({ place }) => place.kind === 'found')
    .sort((one, other) => getOrder(one) - getOrder(other));
  return {
    placed: [
      ...found,
      ...byPosition.filter(({ place }) => place.kind === 'unknown' || place.kind === 'no-text'),
    ],
    lost: byPosition.filter(({ place }) => place.kind === 'lost'),
  };
}

function getOrder({ place }: PlacedAnnotation): number {
  return place.kind === 'found' ? place.order : 0;
}
