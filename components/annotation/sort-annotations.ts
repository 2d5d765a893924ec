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
  const byPosition = [...all].sort((a, b) => compareAnnotations(a.annotation, b.annotation));
  const found = byPosition
    .filter(({ place }) => place.kind === 'found')
    .sort((a, b) => getOrder(a) - getOrder(b));
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

/**
 * Merges a new order into the current one without moving existing names.
 *
 * A new name goes after its predecessor in the new order. Moving a card would lose the text
 * cursor of the field in it.
 */
export function mergeOrder(before: readonly string[], next: readonly string[]): readonly string[] {
  const nextNames = new Set(next);
  const order = before.filter((name) => nextNames.has(name));
  const known = new Set(order);
  next.forEach((name, index) => {
    if (known.has(name)) return;
    const previous = next[index - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, name);
    known.add(name);
  });
  return order;
}
