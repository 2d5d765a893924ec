import { createPainter, locate, ordersOf, type Painter } from '../../core/anchor';
import type { Placement } from '../../core/messages';
import type { Annotation } from '../../core/model';

/** Annotations found in one text and painted over it. */
export interface Marks {
  readonly painter: Painter;
  /** The element that holds the text now, else null. */
  root(): Element | null;
  annotations(): readonly Annotation[];
  find(annotationId: string): Annotation | null;
  /** Replaces all annotations, finds and paints them. */
  set(annotations: readonly Annotation[]): void;
  /** Finds and paints again, after the text has changed. */
  place(): void;
  /** Whether every annotation has a place with text in it. */
  isWhole(): boolean;
  placements(): readonly Placement[];
  /** Paints a range that has no annotation yet, while its note is written; null ends that. */
  setPending(range: Range | null): void;
}

/** The marks of the text under `findRoot`, until the signal is aborted. */
export function createMarks(
  view: Window & typeof globalThis,
  findRoot: () => Element | null,
  signal: AbortSignal,
): Marks {
  const painter = createPainter(view, signal);
  let annotations: readonly Annotation[] = [];
  let placements: readonly Placement[] = [];
  let placed: { id: string; colour: Annotation['colour']; range: Range }[] = [];
  let pending: Range | null = null;

  const paint = () => {
    const extra = pending ? [{ id: '', colour: 'sun' as const, range: pending }] : [];
    painter.paint([...placed, ...extra]);
  };

  const place = () => {
    const root = findRoot();
    const located = root
      ? locate(
          root,
          annotations.map(({ passage }) => passage),
        )
      : [];
    const ranges = located.map((found) => (found.how === 'lost' ? null : found.range));
    const orders = root ? ordersOf(root, ranges) : [];
    placed = [];
    placements = annotations.map((annotation, index): Placement => {
      const { how } = located[index] ?? { how: 'lost' };
      const range = ranges[index];
      const order = orders[index];
      if (how === 'lost' || !range || order == null)
        return { annotationId: annotation.id, how: 'lost' };
      placed.push({ id: annotation.id, colour: annotation.colour, range });
      return { annotationId: annotation.id, how, order };
    });
    paint();
  };

  return {
    painter,
    root: findRoot,
    annotations: () => annotations,
    find: (annotationId) => annotations.find(({ id }) => id === annotationId) ?? null,
    set(next) {
      annotations = next;
      place();
    },
    place,
    isWhole: () =>
      placed.length === annotations.length &&
      placed.every(({ range }) => !range.collapsed && range.startContainer.isConnected),
    placements: () => placements,
    setPending(range) {
      pending = range;
      paint();
    },
  };
}
