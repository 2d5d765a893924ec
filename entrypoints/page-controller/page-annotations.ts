import type { Annotation, Clip, Failure } from '../../core/model';
import {
  type AnnotationLayer,
  createAnnotationLayer,
} from '../highlighting/annotations/annotation-layer';
import { findCanonicalUrl } from './canonical-url';
import type { PageTools } from './page-tools';
import { createPassageFilter } from './passage-filter';
import { listBodies } from './readable-documents';
import { watchDocuments } from './watch-documents';
import { watchText } from './watch-text';

/** A page's clip and its highlights. */
export interface PageAnnotations extends AnnotationLayer {
  clip(): Clip | null;
  /** Sets the clip after it was saved; null after it was deleted. */
  setClip(clip: Clip | null): void;
  /** Adds or replaces an annotation. `range` is where it was just made. */
  put(annotation: Annotation, range?: Range): void;
  remove(annotationId: string): void;
  /** Fetches and places all annotations again. Resolves with the failure, or null. */
  load(): Promise<Failure | null>;
  /** Call it on navigation inside the page: its canonical link may still be that of the previous address. */
  onNavigate(): void;
}

/**
 * Creates the highlights of a page and its frames, until `signal` is aborted. `onDocument` is
 * called with each document whose text can be highlighted.
 */
export function createPageAnnotations(
  { view, background }: PageTools,
  onDocument: (document: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): PageAnnotations {
  const { document } = view;
  let clip: Clip | null = null;
  /** The canonical address left over from the previous page, or null. */
  let staleCanonical: string | null = null;
  let loadedCanonical: string | null = null;
  let { pathname } = view.location;

  const documents = watchDocuments(document, onDocument, () => text.scheduleSearch(), signal);
  const layer = createAnnotationLayer(view, () => listBodies(documents.list()), signal);

  const set: AnnotationLayer['set'] = (annotations, madeAt) => {
    const done = layer.set(annotations, madeAt);
    text.observe();
    return done;
  };

  /** The passages for which text that is added to the page may be a better match. */
  const listMissingPassages = () =>
    new Map(
      layer.placements().flatMap(({ how, annotationId }) => {
        const passage = layer.find(annotationId)?.passage;
        return passage && (how === 'lost' || how === 'approximate' || how === 'changed')
          ? [[annotationId, passage] as const]
          : [];
      }),
    );
  let filteredPlacements = layer.placements();
  let findCandidatesIn = createPassageFilter(new Map());

  const findOwnCanonical = () => {
    const canonical = findCanonicalUrl(document);
    return canonical === staleCanonical ? null : canonical;
  };

  const load = async (): Promise<Failure | null> => {
    const pageUrl = view.location.href;
    loadedCanonical = findOwnCanonical();
    const found = await background.findPage({ pageUrl, canonicalUrl: loadedCanonical });
    if (!found.ok) return found.failure;
    // The page has navigated meanwhile. Its new address is looked up separately.
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
      documents: () => documents.list(),
      isNeeded: () => layer.annotations().length > 0 || staleCanonical !== null,
      findCandidates(added) {
        if (filteredPlacements !== layer.placements()) {
          filteredPlacements = layer.placements();
          findCandidatesIn = createPassageFilter(listMissingPassages());
        }
        return findCandidatesIn(added);
      },
      async search(coming) {
        documents.refresh();
        // After navigation inside the page, the canonical link is updated only later.
        if (findOwnCanonical() !== loadedCanonical) await load();
        return layer.place(coming);
      },
    },
    signal,
  );

  return {
    ...layer,
    set,
    load,
    clip: () => clip,
    setClip(next) {
      clip = next;
      if (!next) void set([]);
    },
    put(annotation, range) {
      const others = layer.annotations().filter(({ id }) => id !== annotation.id);
      const madeAt = new Map(range ? [[annotation.id, range]] : []);
      void set([...others, annotation], madeAt);
    },
    remove(annotationId) {
      void set(layer.annotations().filter(({ id }) => id !== annotationId));
    },
    onNavigate() {
      const before = pathname;
      pathname = view.location.pathname;
      // A longer path below the same one is a picture or section of the same story.
      if (!pathname.startsWith(before)) staleCanonical = findCanonicalUrl(document);
    },
  };
}
