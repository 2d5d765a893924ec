import { createPainter, type PaintedHighlight, type Painter } from '../../core/anchor';

/** Paints over several documents at once: a page's own and those of its frames. */
export interface Painters {
  /** Replaces all that is painted, each mark in the document of its range. */
  paint(marks: readonly PaintedHighlight[]): void;
  flash(id: string): boolean;
  /** The ids of the marks under a point of a document's window, in CSS pixels; the shortest first. */
  hit(x: number, y: number, document?: Document): readonly string[];
  rangeOf(id: string): Range | null;
}

/**
 * How often it is looked whether a page has wiped our marks away, in
 * milliseconds. Nothing tells of `CSS.highlights.clear()`, and a look takes some
 * microseconds; there is none while nothing is painted or the page is hidden.
 */
const restoreMs = 800;

/**
 * Painters for all documents that are painted in, made as they are needed.
 * A highlight can only hold what is drawn by the window that it was made in.
 */
export function createPainters(view: Window & typeof globalThis, signal: AbortSignal): Painters {
  const painters = new Map<Document, { painter: Painter; life: AbortController }>();
  let timer = 0;

  const painterOf = (document: Document): Painter | null => {
    const known = painters.get(document);
    if (known) return known.painter;
    const own = document.defaultView;
    // A document that its window has left can be drawn by nobody.
    if (!own || signal.aborted) return null;
    const life = new AbortController();
    const painter = createPainter(own, life.signal, view);
    painters.set(document, { painter, life });
    return painter;
  };

  const restore = () => {
    if (view.document.visibilityState === 'hidden') return;
    for (const { painter } of painters.values()) painter.restore();
  };

  const watch = (isPainted: boolean) => {
    if (isPainted === (timer !== 0)) return;
    if (isPainted) timer = view.setInterval(restore, restoreMs);
    else {
      view.clearInterval(timer);
      timer = 0;
    }
  };

  signal.addEventListener(
    'abort',
    () => {
      watch(false);
      for (const [document, { life }] of painters) if (document.defaultView) life.abort();
      painters.clear();
    },
    { once: true },
  );

  return {
    paint(marks) {
      const byDocument = new Map<Document, PaintedHighlight[]>();
      for (const mark of marks) {
        const { ownerDocument } = mark.range.startContainer;
        if (!ownerDocument) continue;
        const own = byDocument.get(ownerDocument);
        if (own) own.push(mark);
        else byDocument.set(ownerDocument, [mark]);
      }
      for (const [document, { painter }] of painters) {
        if (!document.defaultView) painters.delete(document);
        else if (!byDocument.has(document)) painter.paint([]);
      }
      for (const [document, own] of byDocument) painterOf(document)?.paint(own);
      watch(marks.length > 0);
    },
    flash: (id) => [...painters.values()].some(({ painter }) => painter.flash(id)),
    hit: (x, y, document = view.document) => painters.get(document)?.painter.hit(x, y) ?? [],
    rangeOf(id) {
      for (const { painter } of painters.values()) {
        const range = painter.rangeOf(id);
        if (range) return range;
      }
      return null;
    },
  };
}
