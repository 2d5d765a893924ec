import { listSelectedRanges } from '../highlighting/selection/selected-ranges';

/** Frames that are looked into; a page of hundreds has advertisements in them, and no story. */
const maxFrames = 40;

/**
 * The documents of a page that can be read: its own, then those of its frames
 * of the same origin, as they stand, each followed by its own frames. A frame
 * of another origin gives no document, and is left alone.
 */
export function readableDocuments(top: Document): readonly Document[] {
  const documents: Document[] = [];
  const take = (document: Document) => {
    if (documents.length > maxFrames) return;
    documents.push(document);
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      // `defaultView` is null where a frame is just being taken away.
      const { contentDocument } = frame;
      if (contentDocument?.defaultView) take(contentDocument);
    }
  };
  take(top);
  return documents;
}

/** The bodies of some documents, as far as they have one now: a script may have taken it away. */
export function bodiesOf(documents: readonly Document[]): readonly Element[] {
  return documents.flatMap(({ body }) => body ?? []);
}

/**
 * What is selected in the frame that has the focus, else in the page, else in
 * any other frame; copied, and empty when nothing is.
 */
export function findSelected(top: Document): readonly Range[] {
  const focused: Document[] = [];
  for (let document: Document | null = top; document; ) {
    focused.unshift(document);
    const { activeElement }: Document = document;
    document = (activeElement as HTMLIFrameElement | null)?.contentDocument ?? null;
  }
  for (const document of new Set([...focused, ...readableDocuments(top)])) {
    const ranges = listSelectedRanges(document);
    if (ranges.length > 0) return ranges;
  }
  return [];
}
