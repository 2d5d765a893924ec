import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import { type Thumbnails, ThumbnailsContext } from '../../components/library/rows/RowThumbnail';
import { createPainter, type Painter } from '../../core/anchor';
import { sampleSource } from '../components/sample-images';

/** One clip in three has no image. */
const sampleThumbnails: Thumbnails = {
  peek: ({ summary }) => (summary.headline.length % 3 === 0 ? null : sampleSource),
  load() {},
};

/** The library, with highlights painted where their quotes are found. The library page does this itself. */
export function PaintedLibrary(props: LibraryProps) {
  const root = useRef<HTMLElement | null>(null);
  const [, setRootCount] = useState(0);
  const annotations = props.openClip?.annotations ?? [];
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
  return (
    <ThumbnailsContext.Provider value={sampleThumbnails}>
      <LibraryView
        {...props}
        parts={deferredLibraryViews}
        onReaderRoot={(element) => {
          root.current = element;
          setRootCount((count) => count + 1);
        }}
        findTop={(id) => ranges.get(id)?.getBoundingClientRect?.().top ?? null}
      />
    </ThumbnailsContext.Provider>
  );
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
