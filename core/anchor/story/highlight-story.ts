import type { Annotation, Article, Inline } from '../../model';
import { locateInText, type Place } from '..';
import { stringOf } from '../text/characters';
import { type Leaf, mapStory } from './map-story';
import { type Story, storyOf } from './story';
import { readStory, type StoryText } from './story-text';

/** A story whose leaves are cut where marks begin and end. Annotations go by their index. */
export interface MarkedStory extends Story {
  /** The marks that lie on a leaf, in the order of their annotations; leaves without marks are not there. */
  readonly marks: ReadonlyMap<Inline, readonly number[]>;
  /** The annotations whose last words a leaf holds. */
  readonly ends: ReadonlyMap<Inline, readonly number[]>;
  /** The annotations of which at least a letter is marked; the others stand nowhere in this text. */
  readonly placed: ReadonlySet<number>;
  /** What the text says in place of the words of an annotation, where that differs. */
  readonly changed: ReadonlyMap<number, string>;
}

/** A stretch of a leaf, and the annotations over it. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly annotation: number;
}

/**
 * An article with the annotations in its text, each where its words are found
 * again by the rules of `core/anchor`. Those that are lost, and those whose wording
 * is another in this text, are not put anywhere.
 */
export function markStory(article: Article, annotations: readonly Annotation[]): MarkedStory {
  const story = storyOf(article);
  if (annotations.length === 0) {
    return { ...story, marks: new Map(), ends: new Map(), placed: new Set(), changed: new Map() };
  }
  const text = readStory(story);
  const places = locateInText(
    text.units,
    annotations.map(({ passage }) => passage),
    article.language,
  );
  const cuts = cutsOf(text, places);
  const marks = new Map<Inline, readonly number[]>();
  const lastLeaf = new Map<number, Inline>();
  let count = 0;
  const marked = mapStory(story, {
    leaf(leaf) {
      const pieces = cutLeaf(leaf, cuts.get(count++) ?? []);
      for (const { piece, annotations: over } of pieces) {
        if (over.length > 0) marks.set(piece, over);
        for (const index of over) lastLeaf.set(index, piece);
      }
      return pieces.map(({ piece }) => piece);
    },
    words() {},
    breakBlock() {},
  });
  const ends = new Map<Inline, number[]>();
  for (const [index, leaf] of [...lastLeaf].sort(([one], [other]) => one - other)) {
    ends.set(leaf, [...(ends.get(leaf) ?? []), index]);
  }
  return {
    ...marked,
    marks,
    ends,
    placed: new Set(lastLeaf.keys()),
    changed: changedWords(text.units, places),
  };
}

/** For each leaf that is marked, the stretches of it. */
function cutsOf(text: StoryText, places: readonly (Place | null)[]): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  for (const [annotation, place] of places.entries()) {
    if (place === null || saysOtherwise(place)) continue;
    for (let at = place.start; at < place.end; ) {
      const leaf = text.leaves[at] ?? -1;
      const start = text.offsets[at] ?? 0;
      let last = at;
      while (last + 1 < place.end && text.leaves[last + 1] === leaf) last++;
      const end = (text.offsets[last] ?? 0) + 1;
      if (leaf >= 0) cuts.set(leaf, [...(cuts.get(leaf) ?? []), { start, end, annotation }]);
      at = last + 1;
    }
  }
  return cuts;
}

/** The words at those places whose wording has changed, by the index of the place. */
export function changedWords(
  units: Uint16Array,
  places: readonly (Place | null)[],
): ReadonlyMap<number, string> {
  return new Map(
    [...places.entries()].flatMap(([index, place]) =>
      place?.how === 'changed'
        ? [[index, stringOf(units.slice(place.start, place.end))] as const]
        : [],
    ),
  );
}

/** True if the wording there differs from what was highlighted. A file cannot show both. */
function saysOtherwise(place: Place): boolean {
  return place.how === 'changed' && place.change !== 'gap';
}

function cutLeaf(leaf: Leaf, cuts: readonly Cut[]) {
  const over = [...new Set(cuts.map(({ annotation }) => annotation))].sort((a, b) => a - b);
  // Code is marked as a whole: what is written about it seldom means a letter of it.
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
