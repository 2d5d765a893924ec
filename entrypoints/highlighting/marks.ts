import type { Annotation, Passage } from '../../core/model';
import type { Placement } from '../../core/rpc';
import { findPlaces, type Place, stands } from './find-places';
import { createPainters, type Painters } from './painters';
import { inReadingOrder } from './reading-order';
import { createSlices } from './slices';

/** The ids of annotations whose text may have come since they were not found. */
export type Coming = ReadonlySet<string> | 'all';

const none: Coming = new Set();

/** Annotations found in a page's texts and painted over them. */
export interface Marks {
  readonly painter: Omit<Painters, 'paint'>;
  /** The element that holds the text of a node, else null; of several texts, the first without a node. */
  root(node?: Node): Element | null;
  annotations(): readonly Annotation[];
  find(annotationId: string): Annotation | null;
  /**
   * Replaces all annotations, finds and paints them. `madeAt` is where the
   * reader has just made one of them: it is painted there at once.
   */
  set(annotations: readonly Annotation[], madeAt?: ReadonlyMap<string, Range>): Promise<void>;
  /**
   * Finds and paints again what has lost its place or stands in changed text,
   * and of what was not found, or only about, what may be `coming`; nothing else is
   * looked for. Kept when the newest placing is done. Gives the milliseconds that it worked.
   */
  place(coming?: Coming): Promise<number>;
  /** As the last finished placing found them. */
  placements(): readonly Placement[];
  /** The words that an annotation stands over, where they are not those that were highlighted; else null. */
  changedWords(annotationId: string): string | null;
  /** The ids of what is painted, in reading order. */
  inOrder(): readonly string[];
  /** Paints a range that has no annotation yet, while its note is written; null ends that. */
  setPending(range: Range | null): void;
}

/** A place with what was there when it was found. */
type Found = Place & {
  /** The text of its range, as the document has it. */
  readonly content: string;
  /** What was sought: an annotation may be given another passage. */
  readonly passage: Passage;
};

/**
 * The marks of the texts under `findRoots`, until the signal is aborted. A
 * passage is sought in the first text, and then in the others.
 */
export function createMarks(
  view: Window & typeof globalThis,
  findRoots: () => readonly Element[],
  signal: AbortSignal,
): Marks {
  const { paint, ...painter } = createPainters(view, signal);
  let annotations: readonly Annotation[] = [];
  let placements: readonly Placement[] = [];
  let order: readonly string[] = [];
  let found = new Map<string, Found>();
  let made: ReadonlyMap<string, Range> = new Map();
  let pending: Range | null = null;
  let newest: Promise<number> = Promise.resolve(0);
  let running = new AbortController();
  /** What the last placing was of. */
  let placed = annotations;
  let placedIn: readonly Element[] = [];
  /** What was to be looked for by a placing that was stopped by another. */
  let owed: Coming = none;
  signal.addEventListener('abort', () => running.abort(), { once: true });

  const repaint = () => {
    const marks = annotations.flatMap(({ id, colour }) => {
      const place = found.get(id);
      const range = place?.range ?? made.get(id);
      const isChanged = place?.how === 'changed';
      return range && !range.collapsed ? [{ id, colour, range, isChanged }] : [];
    });
    const extra = pending ? [{ id: '', colour: 'sun' as const, range: pending }] : [];
    paint([...marks, ...extra]);
  };

  const seek = async (own: AbortSignal): Promise<number> => {
    const coming = owed;
    const mayCome = (id: string) => coming === 'all' || coming.has(id);
    const slices = createSlices(view);
    const roots = findRoots();
    const before = found;
    const sought = annotations.filter((annotation) => {
      const place = before.get(annotation.id);
      if (!place) return mayCome(annotation.id);
      if (!isIntact(place, annotation, roots)) return true;
      return isEdited(place) && mayCome(annotation.id);
    });
    // Most looks at a page that never rests end here.
    if (sought.length === 0 && annotations === placed && hasSameItems(roots, placedIn)) {
      owed = none;
      return slices.workedMs();
    }
    const passages = sought.map(({ passage }) => passage);
    const places = await findPlaces(roots, passages, slices, own);
    if (!places || own.aborted) return slices.workedMs();
    const isSought = new Set(sought.map(({ id }) => id));
    const kept = annotations.flatMap(({ id }) => {
      const place = isSought.has(id) ? undefined : before.get(id);
      return place && stands(place) ? [[id, place] as const] : [];
    });
    found = new Map([
      ...kept,
      ...sought.flatMap((annotation, index) => {
        const place = places[index];
        return place ? [[annotation.id, remember(annotation, place)] as const] : [];
      }),
    ]);
    made = new Map();
    owed = none;
    placed = annotations;
    placedIn = roots;
    order = inReadingOrder(found, roots);
    const ranks = new Map(order.map((id, rank) => [id, rank]));
    placements = annotations.map(({ id }): Placement => {
      const place = found.get(id);
      const rank = ranks.get(id);
      if (!place || rank === undefined) return { annotationId: id, how: 'lost' };
      const where = { annotationId: id, order: rank };
      if (place.how !== 'changed') return { ...where, how: place.how };
      return { ...where, how: place.how, change: place.change, words: place.words };
    });
    repaint();
    return slices.workedMs();
  };

  /** Two placings never interleave: the newest stops the one before, and all wait for it. */
  const place = async (coming: Coming = none): Promise<number> => {
    running.abort();
    running = new AbortController();
    if (signal.aborted) running.abort();
    owed = joined(owed, coming);
    newest = seek(running.signal);
    let worked = 0;
    for (let last: typeof newest | null = null; last !== newest; ) {
      last = newest;
      worked += await last;
    }
    return worked;
  };

  return {
    painter,
    root: (node) => findRoots().find((root) => node === undefined || root.contains(node)) ?? null,
    annotations: () => annotations,
    find: (annotationId) => annotations.find(({ id }) => id === annotationId) ?? null,
    async set(next, madeAt = new Map()) {
      annotations = next;
      made = madeAt;
      repaint();
      await place('all');
    },
    place,
    placements: () => placements,
    changedWords(annotationId) {
      const place = found.get(annotationId);
      return place?.how === 'changed' ? place.words : null;
    },
    inOrder: () => order,
    setPending(range) {
      pending = range;
      repaint();
    },
  };
}

function hasSameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function joined(one: Coming, other: Coming): Coming {
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}

function remember({ passage }: Annotation, place: Place): Found {
  return { ...place, content: place.range.toString(), passage };
}

/** A copy of the words that was not edited may still come. */
function isEdited({ how }: Place): boolean {
  return how === 'approximate' || how === 'changed';
}

/** Does a place still hold the words that were found there, for what is sought now? */
function isIntact(found: Found, { passage }: Annotation, roots: readonly Element[]): boolean {
  return (
    roots.includes(found.root) &&
    stands(found) &&
    found.range.toString() === found.content &&
    isSame(found.passage, passage)
  );
}

function isSame(one: Passage, other: Passage): boolean {
  if (one === other) return true;
  const { exact, prefix, suffix } = one.quote;
  const { quote, position } = other;
  return (
    exact === quote.exact &&
    prefix === quote.prefix &&
    suffix === quote.suffix &&
    one.position.start === position.start
  );
}
