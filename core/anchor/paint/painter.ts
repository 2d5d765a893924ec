import type { Colour } from '../../model/annotation/annotation';
import { adoptSheet, dropSheet } from './adopt-sheet';
import { flashName, highlightNameOf, layerNames, markSheet } from './highlight-styles';
import { hitsAt } from './hit-test';
import { createNearWindow } from './near-window';

/** A range to be painted, under an id of the caller's. */
export interface Mark {
  readonly id: string;
  readonly colour: Colour;
  readonly range: Range;
  /** Other words stand there than those that were highlighted. */
  readonly isChanged?: boolean;
}

/** Paints marks over a page's text, without touching its elements. */
export interface Painter {
  /** Replaces all that is painted; what stays the same is not drawn again. */
  paint(marks: readonly Mark[]): void;
  /** Puts back what a page has wiped away; true when something was missing. Cheap when nothing is. */
  restore(): boolean;
  /** Emphasises a mark for a moment; false when no such mark is painted. */
  flash(id: string): boolean;
  /** The ids of the marks under a point of the viewport, in CSS pixels; the shortest first. */
  hit(x: number, y: number): readonly string[];
  /** The range of a painted mark, or null. */
  rangeOf(id: string): Range | null;
}

/** On, off, on, in milliseconds: one blink draws the eye, the rest lets it arrive. */
const blinkMs = [350, 150, 900];
/** Nothing blinks for those who asked for no motion. */
const steadyMs = [1_400];
/** Above every colour, whose highlights keep the usual priority of 0. */
const flashPriority = 1;

/**
 * A painter over the CSS Custom Highlight API of one window.
 *
 * It changes no node: highlights stand in the document's registry under names
 * of their own, and their styles in an adopted sheet. Others' highlights and
 * sheets are left alone. Once the signal is aborted, everything is taken away
 * and further calls paint nothing. `timers` outlive the window where it is a frame's.
 */
export function createPainter(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  timers: Pick<Window, 'setTimeout' | 'clearTimeout'> = view,
): Painter {
  // A frame's window goes on to other documents; these stay the ones of this document.
  const { document } = view;
  const registry = view.CSS.highlights;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markSheet());
  const layers = new Map(layerNames.map((name) => [name, new view.Highlight()]));
  const flashing = new view.Highlight();
  flashing.priority = flashPriority;
  const named = new Map(layers);
  named.set(flashName, flashing);
  let painted: readonly Mark[] = [];
  let timer = 0;

  /** A page may set its sheets anew or clear the registry at any time, and ours would be gone. */
  const adopt = () => {
    let wasMissing = adoptSheet(document, sheet);
    for (const [name, layer] of named) {
      if (registry.get(name) === layer) continue;
      registry.set(name, layer);
      wasMissing = true;
    }
    return wasMissing;
  };

  const filled = new Map<string, ReadonlySet<Range>>();

  /** Gives every layer its ranges; true when one of them had others. */
  const fill = () => {
    let hasChanged = false;
    for (const [name, layer] of layers) {
      const wanted = new Set(
        painted
          .filter((mark) => nameOf(mark) === name && near.isNear(mark.range))
          .map(({ range }) => range),
      );
      // Firefox lets no content script walk a highlight's ranges, so ours are noted beside it.
      const last = filled.get(name) ?? new Set<Range>();
      for (const range of last) {
        if (!wanted.has(range)) hasChanged = layer.delete(range) || hasChanged;
      }
      for (const range of wanted) {
        if (layer.has(range)) continue;
        layer.add(range);
        hasChanged = true;
      }
      filled.set(name, wanted);
    }
    return hasChanged;
  };

  const near = createNearWindow(view, fill, signal);

  const blink = (range: Range, [onMs, ...restMs]: readonly number[]) => {
    flashing.add(range);
    timer = timers.setTimeout(() => {
      flashing.clear();
      const [offMs, ...laterMs] = restMs;
      if (offMs === undefined) return;
      timer = timers.setTimeout(() => blink(range, laterMs), offMs);
    }, onMs);
  };

  const stopFlash = () => {
    timers.clearTimeout(timer);
    flashing.clear();
  };

  const rangeOf = (id: string) => painted.find((mark) => mark.id === id)?.range ?? null;

  signal.addEventListener(
    'abort',
    () => {
      stopFlash();
      painted = [];
      for (const [name, layer] of named) {
        layer.clear();
        // Another painter of ours, newer than this one, may have taken the name.
        if (registry.get(name) === layer) registry.delete(name);
      }
      dropSheet(document, sheet);
    },
    { once: true },
  );

  return {
    paint(marks) {
      if (signal.aborted) return;
      painted = marks;
      near.watch(marks.map(({ range }) => range));
      adopt();
      fill();
    },

    restore() {
      if (signal.aborted || painted.length === 0) return false;
      const wasWiped = adopt();
      const isShort = [...layers].some(
        ([name, layer]) => layer.size < (filled.get(name)?.size ?? 0),
      );
      return (isShort && fill()) || wasWiped;
    },

    flash(id) {
      const range = rangeOf(id);
      if (!range) return false;
      stopFlash();
      const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      blink(range, isCalm ? steadyMs : blinkMs);
      return true;
    },

    hit(x, y) {
      return hitsAt(document, painted, x, y).map(({ id }) => id);
    },

    rangeOf,
  };
}

function nameOf({ colour, isChanged = false }: Mark): string {
  return highlightNameOf(colour, isChanged);
}
