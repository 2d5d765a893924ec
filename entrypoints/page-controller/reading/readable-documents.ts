import {
  hasUnreadableSelection,
  listSelectedRanges,
} from '../../shared/highlighting/selection/selected-ranges';

/** Maximum number of frames that are read. A page with hundreds of frames has advertisements in them. */
const maxFrames = 40;

/**
 * Returns the documents that can be read: the page's own, then those of its same-origin frames
 * in document order, each followed by its own frames.
 */
export function listReadableDocuments(top: Document): readonly Document[] {
  const documents: Document[] = [];
  const take = (document: Document) => {
    if (documents.length > maxFrames) return;
    documents.push(document);
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      // `defaultView` is null while a frame is being removed.
      const { contentDocument } = frame;
      if (contentDocument?.defaultView) take(contentDocument);
    }
  };
  take(top);
  return documents;
}

/** The bodies of documents. A document may have none, if a script has removed it. */
export function listBodies(documents: readonly Document[]): readonly Element[] {
  return documents.flatMap(({ body }) => body ?? []);
}

/** Returns copies of the selected ranges of the focused frame, else of the page, else of any other frame. */
export function findSelected(top: Document): readonly Range[] {
  for (const document of new Set([...listFocused(top), ...listReadableDocuments(top)])) {
    const ranges = listSelectedRanges(document);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/** True in Chromium's viewer of PDF files. */
export function isPdf(top: Document): boolean {
  return top.contentType === 'application/pdf';
}

/**
 * Where words may be selected that `findSelected` does not find: in a PDF file, in a web component
 * or field (`part`), or in the focused frame, which is from another website (`frame`).
 */
export function findUnreadable(top: Document): 'pdf' | 'part' | 'frame' | null {
  if (isPdf(top)) return 'pdf';
  const [focused = top] = listFocused(top);
  if (focused.activeElement?.matches('iframe, frame')) return 'frame';
  return listReadableDocuments(top).some(hasUnreadableSelection) ? 'part' : null;
}

/** The documents with the focus that can be read, from the innermost to `top`. */
function listFocused(top: Document): readonly Document[] {
  const focused: Document[] = [];
  for (let document: Document | null = top; document; ) {
    focused.unshift(document);
    const { activeElement }: Document = document;
    document = (activeElement as HTMLIFrameElement | null)?.contentDocument ?? null;
  }
  return focused;
}
