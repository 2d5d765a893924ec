import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { createPainter, type Painter } from '../../core/anchor';

/**
 * Paints highlights where their quotes are found, as the pages around the views do. Returns the
 * ranges by annotation, and what to call with the root of the text.
 */
export function usePaintedQuotes(annotations: readonly PlacedAnnotation[]) {
  const root = useRef<HTMLElement | null>(null);
  const [, setRootCount] = useState(0);
  const lifetime = useMemo(() => new AbortController(), []);
  // Sheets of earlier states would slow down every later one.
  useEffect(() => () => lifetime.abort(), []);
  const ranges = new Map(
    annotations.flatMap(({ annotation }) => {
      const range = root.current && findRange(root.current, annotation.passage.quote.exact);
      return range ? [[annotation.id, range] as const] : [];
    }),
  );
  const painter = useRef<Painter | null>(null);
  useEffect(() => {
    if (!globalThis.CSS?.highlights) return;
    painter.current ??= createPainter(window, lifetime.signal);
    painter.current.paint(
      annotations.flatMap(({ annotation: { id, author, colour, note } }) => {
        const range = ranges.get(id);
        const style = { hasNote: note !== '', isOthers: author !== undefined };
        return range ? [{ id, colour, range, ...style }] : [];
      }),
    );
  });
  const onReaderRoot = (element: HTMLElement | null) => {
    root.current = element;
    setRootCount((count) => count + 1);
  };
  return { ranges, onReaderRoot };
}

function findRange(root: HTMLElement, quote: string): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(quote) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + quote.length);
    return range;
  }
  return null;
}
