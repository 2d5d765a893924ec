import { dequal } from 'dequal/lite';
import type {
  AnnotationPlace,
  LostReason,
  PlacedAnnotation,
} from '../../components/annotation/placed-annotation';
import { findParagraphNumbers } from '../../core/anchor';
import { isOutside } from '../../core/anchor/fields/is-outside';
import { readFieldTexts } from '../../core/anchor/fields/read-field-texts';
import { type Annotation, type Article, hasTextPosition } from '../../core/model';
import type { Placement } from '../../core/rpc';

/**
 * Returns annotations with the places where they were found. Without a placement, a place is
 * unknown yet. Paragraphs are numbered by the saved copy, as read from its page, so that they
 * are the same on the page and in the panel. An annotation of a clip without text is never
 * lost: there is no text to find it in. `copyId` is the version in which they were looked up; null for the page.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  article: Article,
  placements: readonly Placement[],
  copyId: string | null,
  /** Those in text that the user removed from the copy. */
  removedIds: ReadonlySet<string> = new Set(),
): readonly PlacedAnnotation[] {
  return createPlacer()(annotations, article, placements, copyId, removedIds);
}

/**
 * Returns a `placeAnnotations` with a cache: an unchanged annotation is returned as the same
 * object, and only new passages are looked up in the copy.
 */
export function createPlacer(): typeof placeAnnotations {
  let copy: Article['body'] | null = null;
  let paragraphs = new WeakMap<Annotation['passage'], number | null>();
  let last = new WeakMap<Annotation, PlacedAnnotation>();

  return (annotations, article, placements, copyId, removedIds) => {
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
      const isOwnCopy = annotation.versionId === copyId;
      const found = toPlace(byId.get(annotation.id), paragraph, hasText, isOwnCopy, () =>
        findLostReason(annotation, article, copyId),
      );
      const isRemoved = found.kind === 'found' && removedIds?.has(annotation.id);
      const place = isRemoved ? { ...found, isRemoved } : found;
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
  isOwnCopy: boolean,
  getLostReason: () => LostReason,
): AnnotationPlace {
  if (!hasText && (!placement || placement.how === 'lost')) return { kind: 'no-text' };
  if (!placement) return { kind: 'unknown' };
  if (placement.how === 'lost') return { kind: 'lost', reason: getLostReason() };
  const { how, order } = placement;
  if (how !== 'changed') return { kind: 'found', how, order, paragraph };
  const { change, words } = placement;
  return { kind: 'found', how, order, paragraph, changedWording: { change, words, isOwnCopy } };
}

/** What is certain about an annotation that was not found. */
function findLostReason(
  { versionId, passage }: Annotation,
  article: Article,
  copyId: string | null,
): LostReason {
  if (copyId === null) return 'page';
  if (passage.isOutside) return 'outside';
  if (versionId !== copyId) return 'other-copy';
  // Passages from before this was stored. The passage of an import has no position; one in a field was in the copy before.
  if (!hasTextPosition(passage)) return 'copy';
  return isOutside(passage, readFieldTexts(article)) ? 'outside' : 'copy';
}
