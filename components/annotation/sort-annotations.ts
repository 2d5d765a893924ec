import { compareAnnotations } from '../../core/model';
import type { PlacedAnnotation } from './placed-annotation';

/** Annotations in two groups, each in the order of the text. */
export interface SortedAnnotations {
  readonly standing: readonly PlacedAnnotation[];
  readonly lost: readonly PlacedAnnotation[];
}

/**
 * Found ones by where they were found; those that were not looked for or have no
 * text, and the lost, by where they stood when they were made, or by their location in the work.
 */
export function sortAnnotations(all: readonly PlacedAnnotation[]): SortedAnnotations {
  const byPosition = [...all].sort((one, other) =>
    compareAnnotations(one.annotation, other.annotation),
  );
  const found = byPosition
    .filter(({ place }) => place.kind === 'found')
    .sort((one, other) => orderOf(one) - orderOf(other));
  return {
    standing: [
      ...found,
      ...byPosition.filter(({ place }) => place.kind === 'unknown' || place.kind === 'no-text'),
    ],
    lost: byPosition.filter(({ place }) => place.kind === 'lost'),
  };
}

function orderOf({ place }: PlacedAnnotation): number {
  return place.kind === 'found' ? place.order : 0;
}
