import { type Colour, colours } from '../model/annotation';
import { hitsAt } from './hit-test';
import { flashName, highlightNameOf, markSheet } from './mark-styles';

/** A range to be painted, under an id of the caller's. */
export interface Mark {
  readonly id: string;
  readonly colour: Colour;
  readonly range: Range;
}

/** Paints marks over a page's text, without touching its elements. */
export interface Painter {
  /** Replaces all that is painted. */
  paint(marks: readonly Mark[]): void;
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
 * and further calls paint nothing.
 */
export function createPainter(view: Window & typeof globalThis, signal: AbortSignal): Painter {
  const registry = view.CSS.highlights;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markSheet());
  const layers = new Map(colours.map((colour) => [colour, new view.Highlight()]));
  const flashing = new view.Highlight();
  flashing.priority = flashPriority;
  let painted: readonly Mark[] = [];
  let timer = 0;

  const adopt = () => {
    // A page may set its sheets anew at any time, and ours would be gone.
    const { adoptedStyleSheets } = view.document;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    for (const [colour, layer] of layers) registry.set(highlightNameOf(colour), layer);
    registry.set(flashName, flashing);
  };

  const blink = (range: Range, [onMs, ...restMs]: readonly number[]) => {
    flashing.add(range);
    timer = view.setTimeout(() => {
      flashing.clear();
      const [offMs, ...laterMs] = restMs;
      if (offMs === undefined) return;
      timer = view.setTimeout(() => blink(range, laterMs), offMs);
    }, onMs);
  };

  const stopFlash = () => {
    view.clearTimeout(timer);
    flashing.clear();
  };

  const rangeOf = (id: string) => painted.find((mark) => mark.id === id)?.range ?? null;

  signal.addEventListener(
    'abort',
    () => {
      stopFlash();
      painted = [];
      const names = [...layers].map(([colour, layer]) => [highlightNameOf(colour), layer] as const);
      for (const [name, layer] of [...names, [flashName, flashing] as const]) {
        layer.clear();
        // Another painter of ours, newer than this one, may have taken the name.
        if (registry.get(name) === layer) registry.delete(name);
      }
      const { adoptedStyleSheets } = view.document;
      const at = adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    },
    { once: true },
  );

  return {
    paint(marks) {
      if (signal.aborted) return;
      adopt();
      painted = marks;
      for (const layer of layers.values()) layer.clear();
      for (const { colour, range } of marks) layers.get(colour)?.add(range);
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
      return hitsAt(view.document, painted, x, y).map(({ id }) => id);
    },

    rangeOf,
  };
}
