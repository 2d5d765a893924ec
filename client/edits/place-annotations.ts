import { dequal } from 'dequal/lite';
import type {
  AnnotationPlace,
  LostReason,
  PlacedAnnotation,
} from '../../components/annotation/placed-annotation';
import { type BodyPart, findBodyParts } from '../../core/anchor';
import { isDetail } from '../../core/anchor/fields/is-detail';
import { isOutside } from '../../core/anchor/fields/is-outside';
import { readFieldTexts } from '../../core/anchor/fields/read-field-texts';
import { type Annotation, type Article, hasTextPosition } from '../../core/model';
import type { HiddenBy } from '../../core/passages/find-hidden-fields';
import type { Placement } from '../../core/rpc';

/** The copy that a screen shows. */
export interface ShownCopy {
  readonly versionId: string;
  /** The annotations whose words the user removed from it or corrected. */
  readonly hidden?: ReadonlyMap<string, HiddenBy>;
}

/**
 * Returns annotations with the places where they were found: in `copy`, or, if that is null, on
 * the page. Without a placement, a place is unknown yet. Paragraphs are numbered by `body`, the
 * text as the user corrected it, so that they are the same on the page and in the panel. An
 * annotation of a clip without text is never lost: there is no text to find it in.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  original: Article,
  placements: readonly Placement[],
  copy: ShownCopy | null,
  body = original.body,
): readonly PlacedAnnotation[] {
  return createPlacer()(annotations, original, placements, copy, body);
}

/**
 * Returns a `placeAnnotations` with a cache: an unchanged annotation is returned as the same
 * object, and only new passages are looked up in the copy.
 */
export function createPlacer(): typeof placeAnnotations {
  let lastBody: Article['body'] | null = null;
  let parts = new WeakMap<Annotation['passage'], BodyPart | null>();
  let last = new WeakMap<Annotation, PlacedAnnotation>();

  return (annotations, original, placements, copy, body = original.body) => {
    if (lastBody !== body) parts = new WeakMap();
    lastBody = body;
    const passages = annotations.map(({ passage }) => passage);
    const fresh = passages.filter((passage) => !parts.has(passage));
    if (fresh.length > 0) {
      const found = findBodyParts(body, fresh);
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
        (copy && placeHidden(annotation, placement, copy, part)) ??
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
  { id }: Annotation,
  placement: Placement | undefined,
  { hidden }: ShownCopy,
  part: BodyPart | null,
): AnnotationPlace | null {
  const hiddenBy = hidden?.get(id);
  if (hiddenBy === undefined) return null;
  // Corrected fields are not looked up. In a list, they come before the text.
  const order = placement && placement.how !== 'lost' ? placement.order : -1;
  return { kind: 'found', how: 'moved', order, part, hiddenBy };
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
  { author, versionId, passage }: Annotation,
  original: Article,
  copy: ShownCopy | null,
): LostReason {
  // Other people correct their own copies.
  if (passage.isFromCorrection && !author) return 'correction';
  if (copy === null) return 'page';
  if (isDetail(passage, original)) return 'details';
  if (passage.isOutside) return 'outside';
  if (versionId !== copy.versionId) return 'other-copy';
  // Passages from before this was stored. The passage of an import has no position; one in a field was in the copy before.
  if (!hasTextPosition(passage)) return 'copy';
  return isOutside(passage, readFieldTexts(original)) ? 'outside' : 'copy';
}
