import type { Colour } from '../../model/annotation/colours';
import { adoptSheet, removeSheet } from './adopt-sheet';
import {
  createHighlightCss,
  flashName,
  getHighlightName,
  highlightNames,
  listHighlightNames,
} from './highlight-styles';
import { findItemsAt } from './hit-test';
import { createViewportFilter } from './viewport-filter';

/** A range to be painted, with an id chosen by the caller. */
export interface PaintedHighlight {
  readonly id: string;
  readonly colour: Colour;
  readonly range: Range;
  /** What is painted instead of the range, if it has other text in between. */
  readonly pieces?: readonly Range[] | undefined;
  /** True if the wording differs from what was highlighted. */
  readonly isChanged?: boolean;
  /** True if it has a note. */
  readonly hasNote?: boolean;
  /** True if somebody else made it. */
  readonly isOthers?: boolean;
}

/** Paints highlights over a page's text without touching its elements. */
export interface Painter {
  /** Replaces everything that is painted. Unchanged highlights are not redrawn. */
  paint(highlights: readonly PaintedHighlight[]): void;
  /** Restores what the page has removed. Returns true if something was missing. Cheap otherwise. */
  restore(): boolean;
  /** Emphasises a highlight briefly. Returns false if it is not painted. */
  flash(id: string): boolean;
  /**
   * Returns the ids of the highlights under a point of the viewport, in CSS pixels;
   * the shortest first.
   */
  findIdsAt(x: number, y: number): readonly string[];
  /** Returns the range of a painted highlight, or null. */
  findRange(id: string): Range | null;
}

export interface PainterOptions {
  /** Must outlive the window if it is a frame's. Default: the window. */
  readonly timers?: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  /** True if the browser already applies `createHighlightCss` to the document. Default false. */
  readonly isStyled?: boolean;
}

/** On, off, on, in milliseconds: one blink to draw the eye, then time for it to arrive. */
const blinkMs = [350, 150, 900];
/** Without a blink, for users who prefer reduced motion. */
const steadyMs = [1_400];
/** Above every colour; their highlights have the default priority of 0. */
const flashPriority = 1;
/** Below those of the user, whose colours then apply to words that both highlighted. */
const othersPriority = -1;

/**
 * Creates a painter on the CSS Custom Highlight API of one window.
 *
 * Changes no node: highlights are in the document's registry under names with our
 * prefix, and their styles in an adopted sheet. Other scripts' highlights and sheets
 * are left alone. After the signal is aborted, everything is removed and further calls
 * do nothing.
 */
export function createPainter(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  { timers = view, isStyled = false }: PainterOptions = {},
): Painter {
  // A frame's window may navigate; these objects stay those of this document.
  const { document } = view;
  const registry = view.CSS.highlights;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(createHighlightCss());
  const layers = new Map(highlightNames.map((name) => [name, new view.Highlight()]));
  for (const name of listHighlightNames(true)) {
    const layer = layers.get(name);
    if (layer) layer.priority = othersPriority;
  }
  const flashHighlight = new view.Highlight();
  flashHighlight.priority = flashPriority;
  const highlightsByName = new Map(layers);
  highlightsByName.set(flashName, flashHighlight);
  let painted: readonly PaintedHighlight[] = [];
  let timer = 0;

  /** A page may replace its sheets or clear the registry at any time, which removes ours. */
  const installStyles = () => {
    let wasMissing = !isStyled && adoptSheet(document, sheet);
    for (const [name, layer] of highlightsByName) {
      if (registry.get(name) === layer) continue;
      registry.set(name, layer);
      wasMissing = true;
    }
    return wasMissing;
  };

  const rangesByLayer = new Map<string, ReadonlySet<Range>>();

  /** Updates the ranges of each layer. Returns true if any changed. */
  const updateLayers = () => {
    let hasChanged = false;
    for (const [name, layer] of layers) {
      const wanted = new Set(
        painted
          .filter((item) => getLayerName(item) === name)
          .flatMap(getPieces)
          .filter(viewportFilter.isNear),
      );
      // Content scripts in Firefox cannot iterate a highlight's ranges, so we track them.
      const last = rangesByLayer.get(name) ?? new Set<Range>();
      for (const range of last) {
        if (!wanted.has(range)) hasChanged = layer.delete(range) || hasChanged;
      }
      for (const range of wanted) {
        if (layer.has(range)) continue;
        layer.add(range);
        hasChanged = true;
      }
      rangesByLayer.set(name, wanted);
    }
    return hasChanged;
  };

  const viewportFilter = createViewportFilter(view, updateLayers, signal);

  const blink = (ranges: readonly Range[], [onMs, ...restMs]: readonly number[]) => {
    for (const range of ranges) flashHighlight.add(range);
    timer = timers.setTimeout(() => {
      flashHighlight.clear();
      const [offMs, ...laterMs] = restMs;
      if (offMs === undefined) return;
      timer = timers.setTimeout(() => blink(ranges, laterMs), offMs);
    }, onMs);
  };

  const stopFlash = () => {
    timers.clearTimeout(timer);
    flashHighlight.clear();
  };

  const find = (id: string) => painted.find((item) => item.id === id);

  signal.addEventListener(
    'abort',
    () => {
      stopFlash();
      painted = [];
      for (const [name, layer] of highlightsByName) {
        layer.clear();
        // A newer painter may have taken over the name.
        if (registry.get(name) === layer) registry.delete(name);
      }
      if (!isStyled) removeSheet(document, sheet);
    },
    { once: true },
  );

  return {
    paint(highlights) {
      if (signal.aborted) return;
      painted = highlights;
      viewportFilter.watch(highlights.flatMap(getPieces));
      installStyles();
      updateLayers();
    },

    restore() {
      if (signal.aborted || painted.length === 0) return false;
      const wasWiped = installStyles();
      const isIncomplete = [...layers].some(
        ([name, layer]) => layer.size < (rangesByLayer.get(name)?.size ?? 0),
      );
      return (isIncomplete && updateLayers()) || wasWiped;
    },

    flash(id) {
      const item = find(id);
      if (!item) return false;
      stopFlash();
      const isReducedMotion = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      blink(getPieces(item), isReducedMotion ? steadyMs : blinkMs);
      return true;
    },

    findIdsAt(x, y) {
      const items = painted.flatMap((item) =>
        getPieces(item).map((range) => ({ id: item.id, range })),
      );
      return [...new Set(findItemsAt(document, items, x, y).map(({ id }) => id))];
    },

    findRange: (id) => find(id)?.range ?? null,
  };
}

function getPieces({ range, pieces = [range] }: PaintedHighlight): readonly Range[] {
  return pieces;
}

function getLayerName({ colour, isChanged, hasNote, isOthers }: PaintedHighlight): string {
  return getHighlightName(colour, isChanged ? 'changed' : hasNote ? 'noted' : 'plain', isOthers);
}
