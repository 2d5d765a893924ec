import { listReadableDocuments } from './reading/readable-documents';

/** The documents of a page and its frames. */
export interface PageDocuments {
  list(): readonly Document[];
  /** Re-scans frames: removed iframes fire no event. */
  refresh(): void;
}

/**
 * Follows the documents of a page, starting with the first `refresh`. `take` is called for each
 * new document, with a signal that is aborted when it is removed; `onLoad` is called when a
 * frame has loaded.
 *
 * A frame that a script has written into keeps its document but loses all listeners, so a
 * document whose frame has loaded is always taken again.
 */
export function watchDocuments(
  top: Document,
  take: (document: Document, signal: AbortSignal) => void,
  onLoad: () => void,
  signal: AbortSignal,
): PageDocuments {
  const lives = new Map<Document, AbortController>();

  const letGo = (document: Document) => {
    lives.get(document)?.abort();
    lives.delete(document);
  };

  const refresh = () => {
    if (signal.aborted) return;
    const documents = listReadableDocuments(top);
    for (const known of [...lives.keys()]) if (!documents.includes(known)) letGo(known);
    for (const document of documents) {
      if (lives.has(document)) continue;
      const life = new AbortController();
      lives.set(document, life);
      // `load` of a frame does not bubble, but it can be captured.
      document.addEventListener('load', onLoadBelow, { signal: life.signal, capture: true });
      take(document, life.signal);
    }
  };

  const onLoadBelow = ({ target }: Event) => {
    const name = (target as Element | null)?.localName;
    if (name !== 'iframe' && name !== 'frame') return;
    const { contentDocument } = target as HTMLIFrameElement;
    if (contentDocument) letGo(contentDocument);
    refresh();
    onLoad();
  };

  signal.addEventListener('abort', () => {
    for (const document of [...lives.keys()]) letGo(document);
  });
  return { list: () => (lives.size > 0 ? [...lives.keys()] : [top]), refresh };
}
