import type { Annotation, Clip, Failure } from '../../core/model';
import { createMarks, type Marks } from '../marking/marks';
import type { PageTools } from './page-tools';
import { findCanonicalUrl } from './read-page';

/** How long a page must be still before passages are looked for again, in milliseconds. */
const settleMs = 700;

/** The clip of a page with the marks of its annotations. */
export interface PageMarks extends Marks {
  clip(): Clip | null;
  /** Takes on a clip that was just made, or none. */
  setClip(clip: Clip | null): void;
  /** Puts an annotation in, in place of one with its id. */
  put(annotation: Annotation): void;
  remove(annotationId: string): void;
  /** Fetches all again; null when it went well. */
  load(): Promise<Failure | null>;
}

/** The marks of one page, until the signal is aborted. */
export function createPageMarks({ view, background }: PageTools, signal: AbortSignal): PageMarks {
  const { document } = view;
  const marks = createMarks(view, () => document.body, signal);
  let clip: Clip | null = null;
  let timer = 0;

  // Text that comes late may hold what was lost, and text that goes may take a mark along.
  const observer = new view.MutationObserver(() => {
    if (marks.annotations().length === 0) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (!marks.isWhole()) marks.place();
    }, settleMs);
  });
  // The whole document: some pages put a new body in when they go on, and some take theirs away.
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });

  return {
    ...marks,
    clip: () => clip,
    setClip(next) {
      clip = next;
      if (!next) marks.set([]);
    },
    put(annotation) {
      const others = marks.annotations().filter(({ id }) => id !== annotation.id);
      marks.set([...others, annotation]);
    },
    remove(annotationId) {
      marks.set(marks.annotations().filter(({ id }) => id !== annotationId));
    },
    async load() {
      const pageUrl = view.location.href;
      const found = await background.findPage({
        pageUrl,
        canonicalUrl: findCanonicalUrl(document),
      });
      if (!found.ok) return found.failure;
      // The page went on meanwhile; its new address is asked about by itself.
      if (view.location.href !== pageUrl) return null;
      clip = found.value.clip;
      marks.set(found.value.annotations);
      return null;
    },
  };
}
