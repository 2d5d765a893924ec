import type { Annotation, Colour, Passage } from '../../../../core/model';
import type { Placement } from '../../../../core/rpc';
import { isInDocument, type LocatedPassage, locatePassages, readPlace } from './locate-passages';
import { createPainters, type Painters } from './painters';
import { sortByReadingOrder } from './reading-order';
import { createTimeSlices } from './time-slices';

/** The ids of annotations to look up again because their text may have been added since. */
export type RetryScope = ReadonlySet<string> | 'all';

const none: RetryScope = new Set();

/** Annotations, found in a page's texts and painted over them. */
export interface AnnotationLayer {
  readonly painter: Omit<Painters, 'paint'>;
  /** The root element that contains a node, or null. Without a node, the first root. */
  findRoot(node?: Node): Element | null;
  annotations(): readonly Annotation[];
  find(annotationId: string): Annotation | null;
  /**
   * Replaces all annotations, finds and paints them. `madeAt` gives the ranges of
   * annotations that were just made: they are painted there at once.
   */
  set(annotations: readonly Annotation[], madeAt?: ReadonlyMap<string, Range>): Promise<void>;
  /**
   * Looks up and paints again the annotations whose place or text has changed. Those that
   * were not found, or only approximately, are looked up if they are in `retry`.
   * Resolves when the latest lookup is done, with the milliseconds worked.
   */
  place(retry?: RetryScope): Promise<number>;
  /** The result of the last finished lookup. */
  placements(): readonly Placement[];
  /** The current text of an annotation's passage if it differs from what was highlighted, else null. */
  findChangedWords(annotationId: string): string | null;
  /** The ids of the painted annotations in reading order. */
  listInOrder(): readonly string[];
  /** Paints a range that has no annotation yet, while its note is being written. Null removes it. */
  setPending(range: Range | null): void;
  /** Paints a range whose highlight is being saved, until the returned function is called. */
  paintUnsaved(range: Range, colour: Colour): () => void;
}

/** A place with the text found there. */
type Found = LocatedPassage & {
  /** The text of the range in the document. */
  readonly content: string;
  /** The passage that was looked up: an annotation can be given another one. */
  readonly passage: Passage;
};

/**
 * Creates the highlights of the texts under `findRoots`, until `signal` is aborted. A
 * passage that is not found in the first text is looked up in the others, unless `locate`
 * has another rule.
 */
export function createAnnotationLayer(
  view: Window & typeof globalThis,
  findRoots: () => readonly Element[],
  signal: AbortSignal,
  locate = locatePassages,
): AnnotationLayer {
  const { paint, ...painter } = createPainters(view, signal);
  let annotations: readonly Annotation[] = [];
  let placements: readonly Placement[] = [];
  let order: readonly string[] = [];
  let found: ReadonlyMap<string, Found> = new Map();
  let madeAt: ReadonlyMap<string, Range> = new Map();
  let pending: Range | null = null;
  const unsaved = new Set<{ readonly range: Range; readonly colour: Colour }>();
  let lookup: Promise<number> = Promise.resolve(0);
  let running = new AbortController();
  /** The annotations and roots of the last finished lookup. */
  let last: { readonly annotations: unknown; readonly roots: readonly Element[] } | null = null;
  /** What must be retried, including the scope of lookups that were aborted. */
  let retryScope: RetryScope = none;
  signal.addEventListener('abort', () => running.abort(), { once: true });

  const repaint = () => {
    const painted = annotations.flatMap(({ id, author, colour, note }) => {
      const place = found.get(id);
      const range = place?.range ?? madeAt.get(id);
      const isChanged = place?.how === 'changed';
      const style = { isChanged, hasNote: note !== '', isOthers: author !== undefined };
      return range && !range.collapsed
        ? [{ id, colour, range, pieces: place?.pieces, ...style }]
        : [];
    });
    const noted = pending ? [{ colour: 'sun' as const, range: pending }] : [];
    const extra = [...noted, ...unsaved].map((one) => ({ ...one, id: '' }));
    paint([...painted, ...extra]);
  };

  const lookUp = async (signal: AbortSignal): Promise<number> => {
    const slices = createTimeSlices(view);
    const roots = findRoots();
    const outdated = annotations.filter((annotation) =>
      mustLookUp(annotation, found.get(annotation.id), roots, retryScope),
    );
    // The common case: a page whose text keeps changing elsewhere.
    const isSame = last?.annotations === annotations && hasSameItems(roots, last.roots);
    if (outdated.length === 0 && isSame) {
      retryScope = none;
      return slices.workedMs();
    }
    const before = found;
    const passages = outdated.map(({ passage }) => passage);
    const places = await locate(roots, passages, slices, signal);
    if (!places || signal.aborted) return slices.workedMs();
    found = updatePlaces(before, annotations, outdated, places);
    madeAt = new Map();
    retryScope = none;
    last = { annotations, roots };
    order = sortByReadingOrder(found, roots);
    placements = toPlacements(annotations, found, order);
    repaint();
    return slices.workedMs();
  };

  /** A new lookup aborts the running one. All callers wait for the latest. */
  const place = async (retry: RetryScope = none): Promise<number> => {
    running.abort();
    running = new AbortController();
    if (signal.aborted) running.abort();
    retryScope = joinScopes(retryScope, retry);
    lookup = lookUp(running.signal);
    let workedMs = 0;
    for (let awaited: typeof lookup | null = null; awaited !== lookup; ) {
      awaited = lookup;
      workedMs += await awaited;
    }
    return workedMs;
  };

  return {
    painter,
    findRoot: (node) =>
      findRoots().find((root) => node === undefined || root.contains(node)) ?? null,
    annotations: () => annotations,
    find: (annotationId) => annotations.find(({ id }) => id === annotationId) ?? null,
    async set(next, nextMadeAt = new Map()) {
      annotations = next;
      madeAt = nextMadeAt;
      repaint();
      await place('all');
    },
    place,
    placements: () => placements,
    findChangedWords(annotationId) {
      const place = found.get(annotationId);
      return place?.how === 'changed' ? place.words : null;
    },
    listInOrder: () => order,
    setPending(range) {
      pending = range;
      repaint();
    },
    paintUnsaved(range, colour) {
      const one = { range, colour };
      unsaved.add(one);
      repaint();
      return () => {
        if (unsaved.delete(one)) repaint();
      };
    },
  };
}

function mustLookUp(
  annotation: Annotation,
  place: Found | undefined,
  roots: readonly Element[],
  retryScope: RetryScope,
): boolean {
  const mayRetry = retryScope === 'all' || retryScope.has(annotation.id);
  if (!place) return mayRetry;
  return !isIntact(place, annotation, roots) || (isEdited(place) && mayRetry);
}

/** Replaces the places of the `outdated` annotations, and keeps the others that are still in the document. */
function updatePlaces(
  before: ReadonlyMap<string, Found>,
  annotations: readonly Annotation[],
  outdated: readonly Annotation[],
  places: readonly (LocatedPassage | null)[],
): ReadonlyMap<string, Found> {
  const outdatedIds = new Set(outdated.map(({ id }) => id));
  const kept = annotations.flatMap(({ id }) => {
    const place = outdatedIds.has(id) ? undefined : before.get(id);
    return place && isInDocument(place) ? [[id, place] as const] : [];
  });
  const updated = outdated.flatMap(({ id, passage }, index) => {
    const place = places[index];
    // Other words than those of the user are no new wording of theirs.
    if (!place || (passage.isFromCorrection && place.how === 'changed')) return [];
    const found = { ...withoutBylineChange(place, passage), passage };
    return [[id, { ...found, content: readPlace(place) }] as const];
  });
  return new Map([...kept, ...updated]);
}

/** Page and saved copy word a byline differently, which does not mean that it has changed. */
function withoutBylineChange(place: LocatedPassage, { field }: Passage): LocatedPassage {
  if (field !== 'byline' || place.how !== 'changed') return place;
  return { how: 'approximate', range: place.range, root: place.root };
}

function toPlacements(
  annotations: readonly Annotation[],
  places: ReadonlyMap<string, LocatedPassage>,
  order: readonly string[],
): readonly Placement[] {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  return annotations.map(({ id }): Placement => {
    const place = places.get(id);
    const rank = ranks.get(id);
    if (!place || rank === undefined) return { annotationId: id, how: 'lost' };
    const ranked = { annotationId: id, order: rank };
    if (place.how !== 'changed') return { ...ranked, how: place.how };
    return { ...ranked, how: place.how, change: place.change, words: place.words };
  });
}

function hasSameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function joinScopes(a: RetryScope, b: RetryScope): RetryScope {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);
}

/** True if the match is inexact, so that an unedited copy of the words may still be added to the page. */
function isEdited({ how }: LocatedPassage): boolean {
  return how === 'approximate' || how === 'changed';
}

/** True if a place still holds the text found there, for the annotation's current passage. */
function isIntact(found: Found, { passage }: Annotation, roots: readonly Element[]): boolean {
  return (
    roots.includes(found.root) &&
    isInDocument(found) &&
    readPlace(found) === found.content &&
    isSamePassage(found.passage, passage)
  );
}

function isSamePassage(a: Passage, b: Passage): boolean {
  return (
    a === b ||
    (a.quote.exact === b.quote.exact &&
      a.quote.prefix === b.quote.prefix &&
      a.quote.suffix === b.quote.suffix &&
      a.position.start === b.position.start)
  );
}
