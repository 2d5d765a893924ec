import type { Annotation, Clip, Failure } from '../../core/model';
import { createMarks, type Marks } from '../highlighting/marks/marks';
import { followDocuments } from './follow-documents';
import type { PageTools } from './page-tools';
import { createPassageFilter } from './passage-filter';
import { findCanonicalUrl } from './read-page';
import { bodiesOf } from './readable-documents';
import { watchText } from './watch-text';

/** The clip of a page with the marks of its annotations. */
export interface PageMarks extends Marks {
  clip(): Clip | null;
  /** Takes on a clip that was just made, or none. */
  setClip(clip: Clip | null): void;
  /** Puts an annotation in, in place of one with its id; `range` is where it was just made. */
  put(annotation: Annotation, range?: Range): void;
  remove(annotationId: string): void;
  /** Fetches all again and waits until it has its places; null when it went well. */
  load(): Promise<Failure | null>;
  /** The page goes on under another address: what its head says of itself may be of before. */
  leave(): void;
}

/**
 * The marks of one page and its frames, until the signal is aborted.
 * `onDocument` is told of each document whose text can be marked.
 */
export function createPageMarks(
  { view, background }: PageTools,
  onDocument: (document: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): PageMarks {
  const { document } = view;
  let clip: Clip | null = null;
  /** The address in the page's head that was left from before it went on; null when there is none. */
  let staleCanonical: string | null = null;
  let askedCanonical: string | null = null;
  let { pathname } = view.location;

  const documents = followDocuments(document, onDocument, () => text.touch(), signal);
  const marks = createMarks(view, () => bodiesOf(documents.now()), signal);

  const set: Marks['set'] = (annotations, madeAt) => {
    const done = marks.set(annotations, madeAt);
    text.observe();
    return done;
  };

  /** What a text that comes could be the place of. */
  const missing = () =>
    new Map(
      marks.placements().flatMap(({ how, annotationId }) => {
        const passage = marks.find(annotationId)?.passage;
        return passage && (how === 'lost' || how === 'approximate' || how === 'changed')
          ? [[annotationId, passage] as const]
          : [];
      }),
    );
  let soughtAt = marks.placements();
  let kinOf = createPassageFilter(new Map());

  const findOwnCanonical = () => {
    const canonical = findCanonicalUrl(document);
    return canonical === staleCanonical ? null : canonical;
  };

  const load = async (): Promise<Failure | null> => {
    const pageUrl = view.location.href;
    askedCanonical = findOwnCanonical();
    const found = await background.findPage({ pageUrl, canonicalUrl: askedCanonical });
    if (!found.ok) return found.failure;
    // The page went on meanwhile; its new address is asked about by itself.
    if (view.location.href !== pageUrl) return null;
    clip = found.value.clip;
    const { unreadable } = found.value;
    if (unreadable > 0) console.warn(`Pressmark: ${unreadable} annotations cannot be read.`);
    documents.refresh();
    await set(found.value.annotations);
    return null;
  };

  const text = watchText(
    view,
    {
      documents: () => documents.now(),
      isNeeded: () => marks.annotations().length > 0 || staleCanonical !== null,
      findCandidates(added) {
        if (soughtAt !== marks.placements()) {
          soughtAt = marks.placements();
          kinOf = createPassageFilter(missing());
        }
        return kinOf(added);
      },
      async look(coming) {
        documents.refresh();
        // A page that goes on says only after a while, in its head, what it is now.
        if (findOwnCanonical() !== askedCanonical) await load();
        return marks.place(coming);
      },
    },
    signal,
  );

  return {
    ...marks,
    set,
    load,
    clip: () => clip,
    setClip(next) {
      clip = next;
      if (!next) void set([]);
    },
    put(annotation, range) {
      const others = marks.annotations().filter(({ id }) => id !== annotation.id);
      const madeAt = new Map(range ? [[annotation.id, range]] : []);
      void set([...others, annotation], madeAt);
    },
    remove(annotationId) {
      void set(marks.annotations().filter(({ id }) => id !== annotationId));
    },
    leave() {
      const before = pathname;
      pathname = view.location.pathname;
      // A picture or a place of the same story is still that story.
      if (!pathname.startsWith(before)) staleCanonical = findCanonicalUrl(document);
    },
  };
}
