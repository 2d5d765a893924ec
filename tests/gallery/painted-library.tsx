import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import { createPainter } from '../../core/anchor';

/** The library with its marks painted where the quotes stand, as the page does it with its own means. */
export function PaintedLibrary(props: LibraryProps) {
  const root = useRef<HTMLElement | null>(null);
  const [, setDrawn] = useState(0);
  const annotations = props.chosen?.annotations ?? [];
  const life = useMemo(() => new AbortController(), []);
  const ranges = new Map(
    annotations.flatMap(({ annotation }) => {
      const range = root.current && rangeOf(root.current, annotation.passage.quote.exact);
      return range ? [[annotation.id, range] as const] : [];
    }),
  );
  useEffect(() => {
    if (!globalThis.CSS?.highlights) return;
    const painter = createPainter(window, life.signal);
    painter.paint(
      annotations.flatMap(({ annotation: { id, colour } }) => {
        const range = ranges.get(id);
        return range ? [{ id, colour, range }] : [];
      }),
    );
  });
  return (
    <LibraryView
      {...props}
      parts={deferredLibraryViews}
      onReaderRoot={(element) => {
        root.current = element;
        setDrawn((count) => count + 1);
      }}
      findTop={(id) => ranges.get(id)?.getBoundingClientRect?.().top ?? null}
    />
  );
}

function rangeOf(root: HTMLElement, quote: string): Range | null {
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
