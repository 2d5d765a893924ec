import { createPainter, type PaintedHighlight, type Painter } from '../../../../core/anchor';
import { isFirefoxContentScript } from '../host/shadow-host';

/** Paints highlights in a page's document and those of its frames. */
export interface Painters {
  /** Replaces all painted highlights. Each highlight is painted in the document of its range. */
  paint(highlights: readonly PaintedHighlight[]): void;
  flash(id: string): boolean;
  /** The ids of the highlights under a point of a document's window, in CSS pixels; shortest first. */
  findIdsAt(x: number, y: number, document?: Document): readonly string[];
  findRange(id: string): Range | null;
}

/**
 * How often to check whether the page has removed our highlights, in milliseconds.
 * `CSS.highlights.clear()` fires no event. A check takes a few microseconds, and is
 * skipped while nothing is painted or the page is hidden.
 */
const restoreMs = 800;

/**
 * Creates one painter per document, when it is first needed: the highlight registry of a
 * document paints only ranges of that document.
 */
export function createPainters(view: Window & typeof globalThis, signal: AbortSignal): Painters {
  const painters = new Map<Document, { painter: Painter; lifetime: AbortController }>();
  let timer = 0;

  const getPainter = (document: Document): Painter | null => {
    const known = painters.get(document);
    if (known) return known.painter;
    const window = document.defaultView;
    // A document without a window is not drawn.
    if (!window || signal.aborted) return null;
    const lifetime = new AbortController();
    const isStyled = document === view.document && isFirefoxContentScript(document);
    const painter = createPainter(window, lifetime.signal, { timers: view, isStyled });
    painters.set(document, { painter, lifetime });
    return painter;
  };

  const restore = () => {
    if (view.document.visibilityState === 'hidden') return;
    for (const { painter } of painters.values()) painter.restore();
  };

  const toggleRestoreTimer = (isNeeded: boolean) => {
    if (isNeeded === (timer !== 0)) return;
    if (isNeeded) timer = view.setInterval(restore, restoreMs);
    else {
      view.clearInterval(timer);
      timer = 0;
    }
  };

  signal.addEventListener(
    'abort',
    () => {
      toggleRestoreTimer(false);
      for (const [document, { lifetime }] of painters) if (document.defaultView) lifetime.abort();
      painters.clear();
    },
    { once: true },
  );

  return {
    paint(highlights) {
      const byDocument = new Map<Document, PaintedHighlight[]>();
      for (const highlight of highlights) {
        const { ownerDocument } = highlight.range.startContainer;
        if (!ownerDocument) continue;
        const own = byDocument.get(ownerDocument);
        if (own) own.push(highlight);
        else byDocument.set(ownerDocument, [highlight]);
      }
      for (const [document, { painter }] of painters) {
        if (!document.defaultView) painters.delete(document);
        else if (!byDocument.has(document)) painter.paint([]);
      }
      for (const [document, own] of byDocument) getPainter(document)?.paint(own);
      toggleRestoreTimer(highlights.length > 0);
    },
    flash: (id) => [...painters.values()].some(({ painter }) => painter.flash(id)),
    findIdsAt: (x, y, document = view.document) =>
      painters.get(document)?.painter.findIdsAt(x, y) ?? [],
    findRange(id) {
      for (const { painter } of painters.values()) {
        const range = painter.findRange(id);
        if (range) return range;
      }
      return null;
    },
  };
}
