import type { Annotation, Article, Inline } from '../../model';
import { squash } from '../fields/field-text';
import { locateInStory, type StoryPlace } from './locate-in-story';
import { type Leaf, mapStory } from './map-story';
import { createStory, type Story } from './story';
import type { StorySource } from './story-source';
import { readStoryText, type StoryText } from './story-text';

/**
 * A story whose leaves are split where highlights start and end. Annotations are
 * referred to by index.
 */
export interface HighlightedStory extends Story {
  /** The annotations on each leaf, in ascending order. Leaves without annotations are absent. */
  readonly annotationsByLeaf: ReadonlyMap<Inline, readonly number[]>;
  /** The annotations that end in each leaf. */
  readonly ends: ReadonlyMap<Inline, readonly number[]>;
  /** The annotations with at least one character in this text. */
  readonly placedAnnotations: ReadonlySet<number>;
  /** Those of them whose highlighted text differs from the quote in its letters. */
  readonly inexactAnnotations: ReadonlySet<number>;
  /** The text in place of an annotation's quote, where it differs. */
  readonly changedWording: ReadonlyMap<number, string>;
}

/** A part of a leaf covered by an annotation. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly annotation: number;
}

/**
 * Locates annotations in an article and splits its leaves at them. Annotations that
 * are lost, or whose wording has changed in this text, are not placed, nor are those whose id
 * is in `hidden`.
 */
export function highlightStory(
  article: Article,
  annotations: readonly Annotation[],
  hidden?: ReadonlyMap<string, unknown>,
): HighlightedStory {
  const story = createStory(article);
  if (annotations.length === 0) {
    return {
      ...story,
      annotationsByLeaf: new Map(),
      ends: new Map(),
      placedAnnotations: new Set(),
      inexactAnnotations: new Set(),
      changedWording: new Map(),
    };
  }
  const text = readStoryText(story);
  const places = locateInStory(
    text,
    annotations.map(({ passage }) => passage),
    article.language,
  ).map((place, index) => (hidden?.has(annotations[index]?.id ?? '') ? null : place));
  const cuts = getCutsByLeaf(text, places);
  const annotationsByLeaf = new Map<Inline, readonly number[]>();
  const lastLeaf = new Map<number, Inline>();
  let count = 0;
  const marked = mapStory(story, {
    leaf(leaf) {
      const pieces = cutLeaf(leaf, cuts.get(count++) ?? []);
      for (const { piece, annotations: over } of pieces) {
        if (over.length > 0) annotationsByLeaf.set(piece, over);
        for (const index of over) lastLeaf.set(index, piece);
      }
      return pieces.map(({ piece }) => piece);
    },
    startPart() {},
    text() {},
    startLabelled() {},
    endLabelled() {},
    breakBlock() {},
  });
  const ends = new Map<Inline, number[]>();
  for (const [index, leaf] of [...lastLeaf].sort(([a], [b]) => a - b)) {
    ends.set(leaf, [...(ends.get(leaf) ?? []), index]);
  }
  return {
    ...marked,
    annotationsByLeaf,
    ends,
    placedAnnotations: new Set(lastLeaf.keys()),
    inexactAnnotations: findInexact(text, annotations, places, lastLeaf),
    changedWording: findChangedWording(text, places),
  };
}

/** Returns the placed annotations whose places have other letters than their quotes. */
function findInexact(
  { text: { text } }: StorySource,
  annotations: readonly Annotation[],
  places: readonly (StoryPlace | null)[],
  placed: { has(index: number): boolean },
): ReadonlySet<number> {
  const inexact = new Set<number>();
  for (const [index, { passage }] of annotations.entries()) {
    const place = places[index];
    if (!place || !placed.has(index)) continue;
    const pieces = (place.pieces ?? [place]).map(({ start, end }) => text.slice(start, end));
    if (squash(pieces.join('')) !== squash(passage.quote.exact)) inexact.add(index);
  }
  return inexact;
}

/** Returns the covered parts of each leaf, by its number in reading order. */
function getCutsByLeaf(
  text: StoryText,
  places: readonly (StoryPlace | null)[],
): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  for (const [annotation, place] of places.entries()) {
    if (place === null || hasDifferentWording(place)) continue;
    for (const piece of place.pieces ?? [place]) {
      for (let at = piece.start; at < piece.end; ) {
        const leaf = text.leaves[at] ?? -1;
        const start = text.offsets[at] ?? 0;
        let last = at;
        while (last + 1 < piece.end && text.leaves[last + 1] === leaf) last++;
        const end = (text.offsets[last] ?? 0) + 1;
        if (leaf >= 0) cuts.set(leaf, [...(cuts.get(leaf) ?? []), { start, end, annotation }]);
        at = last + 1;
      }
    }
  }
  return cuts;
}

/** Returns the current wording of each place that has changed, by its index. */
export function findChangedWording(
  { text: { text } }: StorySource,
  places: readonly (StoryPlace | null)[],
): ReadonlyMap<number, string> {
  return new Map(
    [...places.entries()].flatMap(([index, place]) =>
      place?.how === 'changed' ? [[index, text.slice(place.start, place.end)] as const] : [],
    ),
  );
}

/** True if the wording differs from what was highlighted. A file cannot show both. */
function hasDifferentWording(place: StoryPlace): boolean {
  return place.how === 'changed' && place.change !== 'gap';
}

function cutLeaf(leaf: Leaf, cuts: readonly Cut[]) {
  const over = [...new Set(cuts.map(({ annotation }) => annotation))].sort((a, b) => a - b);
  // Code is highlighted as a whole: notes on it rarely concern single letters.
  if (cuts.length === 0 || leaf.type !== 'text') return [{ piece: leaf, annotations: over }];
  const edges = new Set([0, leaf.value.length, ...cuts.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    const piece: Leaf = { type: 'text', value: leaf.value.slice(start, end) };
    const annotations = over.filter((annotation) =>
      cuts.some((cut) => cut.annotation === annotation && cut.start <= start && end <= cut.end),
    );
    return { piece, annotations };
  });
}
