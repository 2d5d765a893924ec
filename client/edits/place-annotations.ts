import { dequal } from 'dequal/lite';
import type {
  AnnotationPlace,
  PlacedAnnotation,
} from '../../components/annotation/placed-annotation';
import { findParagraphNumbers } from '../../core/anchor';
import type { Annotation, Article } from '../../core/model';
import type { Placement } from '../../core/rpc';

/**
 * Returns annotations with the places where they were found. Without a placement, a place is
 * unknown yet. Paragraphs are numbered by the saved copy, so that they are the same on the page
 * and in the panel. An annotation of a clip without text is never lost: there is no text to
 * find it in.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  article: Article,
  placements: readonly Placement[],
): readonly PlacedAnnotation[] {
  return createPlacer()(annotations, article, placements);
}

/**
 * Returns a `placeAnnotations` with a cache: an unchanged annotation is returned as the same
 * object, and only new passages are looked up in the copy.
 */
export function createPlacer(): typeof placeAnnotations {
  let copy: Article['body'] | null = null;
  let paragraphs = new WeakMap<Annotation['passage'], number | null>();
  let last = new WeakMap<Annotation, PlacedAnnotation>();

  return (annotations, article, placements) => {
    if (copy !== article.body) paragraphs = new WeakMap();
    copy = article.body;
    const passages = annotations.map(({ passage }) => passage);
    const fresh = passages.filter((passage) => !paragraphs.has(passage));
    if (fresh.length > 0) {
      const found = findParagraphNumbers(article.body, fresh);
      fresh.forEach((passage, index) => {
        paragraphs.set(passage, found[index] ?? null);
      });
    }
    const hasText = article.body.children.length > 0;
    const byId = new Map(placements.map((placement) => [placement.annotationId, placement]));
    const next = new WeakMap<Annotation, PlacedAnnotation>();
    const placed = annotations.map((annotation): PlacedAnnotation => {
      const paragraph = paragraphs.get(annotation.passage) ?? null;
      const place = toPlace(byId.get(annotation.id), paragraph, hasText);
      const before = last.get(annotation);
      const answer = before && dequal(before.place, place) ? before : { annotation, place };
      next.set(annotation, answer);
      return answer;
    });
    last = next;
    return placed;
  };
}

function toPlace(
  placement: Placement | undefined,
  paragraph: number | null,
  hasText: boolean,
): AnnotationPlace {
  if (!hasText && (!placement || placement.how === 'lost')) return { kind: 'no-text' };
  if (!placement) return { kind: 'unknown' };
  if (placement.how === 'lost') return { kind: 'lost' };
  const { how, order } = placement;
  if (how !== 'changed') return { kind: 'found', how, order, paragraph };
  const { change, words } = placement;
  return { kind: 'found', how, order, paragraph, changedWording: { change, words } };
}
