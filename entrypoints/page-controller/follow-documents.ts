import { readableDocuments } from './readable-documents';

/** The documents of a page as they come and go. */
export interface FollowedDocuments {
  now(): readonly Document[];
  /** Looks anew which there are; a frame that was taken away tells nobody. */
  refresh(): void;
}

/**
 * Follows the documents of a page, from the first `refresh` on: `take` is called for each that comes, with a
 * signal that is aborted when it goes, and `onLoad` when a frame has loaded.
 *
 * A frame that was written into by script keeps its document and loses all its
 * listeners, so that a document whose frame has loaded is always taken anew.
 */
export function followDocuments(
  top: Document,
  take: (document: Document, signal: AbortSignal) => void,
  onLoad: () => void,
  signal: AbortSignal,
): FollowedDocuments {
  const lives = new Map<Document, AbortController>();

  const letGo = (document: Document) => {
    lives.get(document)?.abort();
    lives.delete(document);
  };

  const refresh = () => {
    if (signal.aborted) return;
    const documents = readableDocuments(top);
    for (const known of [...lives.keys()]) if (!documents.includes(known)) letGo(known);
    for (const document of documents) {
      if (lives.has(document)) continue;
      const life = new AbortController();
      lives.set(document, life);
      // The event of a frame does not bubble, but it can be caught on its way down.
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
  return { now: () => (lives.size > 0 ? [...lives.keys()] : [top]), refresh };
}
