import { dequal } from 'dequal/lite';
import type {
  AnnotationPlace,
  LostReason,
  PlacedAnnotation,
} from '../../components/annotation/placed-annotation';
import { type BodyPart, findBodyParts } from '../../core/anchor';
import { findCorrectedField } from '../../core/anchor/fields/find-corrected-field';
import { isDetail } from '../../core/anchor/fields/is-detail';
import { isOutside } from '../../core/anchor/fields/is-outside';
import { readFieldTexts } from '../../core/anchor/fields/read-field-texts';
import { type Annotation, type Article, hasTextPosition } from '../../core/model';
import type { Placement } from '../../core/rpc';

/** The copy that a screen shows. */
export interface ShownCopy {
  readonly versionId: string;
  /** Its text, as the user corrected it. */
  readonly article: Article;
  /** The annotations in text that the user removed from it. */
  readonly removedIds?: ReadonlySet<string>;
}

/**
 * Returns annotations with the places where they were found: in `copy`, or, if that is null, on
 * the page. Without a placement, a place is unknown yet. Paragraphs are numbered by the saved
 * copy, as read from its page, so that they are the same on the page and in the panel. An
 * annotation of a clip without text is never lost: there is no text to find it in.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  original: Article,
  placements: readonly Placement[],
  copy: ShownCopy | null,
): readonly PlacedAnnotation[] {
  return createPlacer()(annotations, original, placements, copy);
}

/**
 * Returns a `placeAnnotations` with a cache: an unchanged annotation is returned as the same
 * object, and only new passages are looked up in the copy.
 */
export function createPlacer(): typeof placeAnnotations {
  let body: Article['body'] | null = null;
  let parts = new WeakMap<Annotation['passage'], BodyPart | null>();
  let last = new WeakMap<Annotation, PlacedAnnotation>();

  return (annotations, original, placements, copy) => {
    if (body !== original.body) parts = new WeakMap();
    body = original.body;
    const passages = annotations.map(({ passage }) => passage);
    const fresh = passages.filter((passage) => !parts.has(passage));
    if (fresh.length > 0) {
      const found = findBodyParts(original.body, fresh);
      fresh.forEach((passage, index) => {
        parts.set(passage, found[index] ?? null);
      });
    }
    const hasText = original.body.children.length > 0;
    const byId = new Map(placements.map((placement) => [placement.annotationId, placement]));
    const next = new WeakMap<Annotation, PlacedAnnotation>();
    const placed = annotations.map((annotation): PlacedAnnotation => {
      const placement = byId.get(annotation.id);
      const part = parts.get(annotation.passage) ?? null;
      const place =
        (copy && placeHidden(annotation, placement, original, copy, part)) ??
        (!hasText && (!placement || placement.how === 'lost')
          ? { kind: 'no-text' as const }
          : toPlace(annotation, placement, original, copy, part));
      const before = last.get(annotation);
      const answer = before && dequal(before.place, place) ? before : { annotation, place };
      next.set(annotation, answer);
      return answer;
    });
    last = next;
    return placed;
  };
}

/** Returns the place of an annotation whose words the user removed or corrected; else null. */
function placeHidden(
  { id, passage }: Annotation,
  placement: Placement | undefined,
  original: Article,
  { article, removedIds }: ShownCopy,
  part: BodyPart | null,
): AnnotationPlace | null {
  if (!placement) return null;
  // In a list, the fields come before the text.
  const order = placement.how === 'lost' ? -1 : placement.order;
  const hidden = { kind: 'found', how: 'moved', order, part } as const;
  if (removedIds?.has(id)) return { ...hidden, hiddenBy: 'removal' };
  if (placement.how !== 'lost' && placement.how !== 'changed') return null;
  const field = findCorrectedField(passage, original, article);
  return field && { ...hidden, hiddenBy: field };
}

function toPlace(
  annotation: Annotation,
  placement: Placement | undefined,
  original: Article,
  copy: ShownCopy | null,
  part: BodyPart | null,
): AnnotationPlace {
  if (!placement) return { kind: 'unknown' };
  if (placement.how === 'lost') {
    return { kind: 'lost', reason: findLostReason(annotation, original, copy) };
  }
  const { how, order } = placement;
  if (how !== 'changed') return { kind: 'found', how, order, part };
  const { change, words } = placement;
  const isOwnCopy = annotation.versionId === copy?.versionId;
  return { kind: 'found', how, order, part, changedWording: { change, words, isOwnCopy } };
}

/** What is certain about an annotation that was not found. */
function findLostReason(
  { versionId, passage }: Annotation,
  original: Article,
  copy: ShownCopy | null,
): LostReason {
  if (copy === null) return 'page';
  if (isDetail(passage, original)) return 'details';
  if (passage.isOutside) return 'outside';
  if (versionId !== copy.versionId) return 'other-copy';
  // Passages from before this was stored. The passage of an import has no position; one in a field was in the copy before.
  if (!hasTextPosition(passage)) return 'copy';
  return isOutside(passage, readFieldTexts(original)) ? 'outside' : 'copy';
}
