import type { Annotation, Clip, Failure, Passage } from '../../core/model';
import {
  type AnnotationLayer,
  createAnnotationLayer,
} from '../shared/highlighting/annotations/annotation-layer';
import type { KnownPageSettings } from '../shared/highlighting/bar/page-settings';
import type { PageTools } from './page-tools';
import { createPassageFilter } from './passage-filter';
import type { ReadingTools } from './reading/extraction';
import { listBodies } from './reading/readable-documents';
import { watchDocuments } from './watch-documents';
import { watchText } from './watch-text';

/** A page's clip and its highlights. */
export interface PageAnnotations extends AnnotationLayer {
  clip(): Clip | null;
  /** Why the last lookup of the page failed. Null if it did not. */
  findLoadFailure(): Failure | null;
  /** Why nothing can be saved from the page itself. Null if it can, as far as is known. */
  findRefusal(): Failure | null;
  /** Sets the clip after it was saved; null after it was deleted. */
  setClip(clip: Clip | null): void;
  /** Adds or replaces an annotation. `range` is where it was just made. */
  put(annotation: Annotation, range?: Range): void;
  remove(annotationId: string): void;
  /** Fetches and places all annotations again. Resolves with the failure, or null. */
  load(): Promise<Failure | null>;
}

/**
 * Creates the highlights of a page and its frames, until `signal` is aborted. The user's
 * `settings` come with them. `onDocument` is
 * called with each document whose text can be highlighted.
 */
export function createPageAnnotations(
  {
    view,
    background,
    isPrivate,
    reportAgain,
    canonical,
  }: PageTools & Pick<ReadingTools, 'canonical'>,
  settings: KnownPageSettings,
  onDocument: (document: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): PageAnnotations {
  let clip: Clip | null = null;
  let loadedUrl = '';
  let loadFailure: Failure | null = null;
  let loadedCanonical: string | null = null;

  const documents = watchDocuments(view.document, onDocument, () => text.scheduleSearch(), signal);
  const layer = createAnnotationLayer(view, () => listBodies(documents.list()), signal);

  const set: AnnotationLayer['set'] = (annotations, madeAt) => {
    const done = layer.set(annotations, madeAt);
    text.observe();
    return done;
  };

  const load = async (): Promise<Failure | null> => {
    const pageUrl = view.location.href;
    loadedCanonical = canonical.find();
    const found = await background.findPage({ pageUrl, canonicalUrl: loadedCanonical });
    loadFailure = found.ok ? null : found.failure;
    if (!found.ok) {
      settings.giveUp();
      return found.failure;
    }
    settings.set(found.value.settings);
    // The page has navigated meanwhile. Its new address is looked up separately.
    if (view.location.href !== pageUrl) return null;
    const isDeleted = clip !== null && found.value.clip === null;
    if (isDeleted && loadedUrl === pageUrl) reportAgain();
    clip = found.value.clip;
    loadedUrl = pageUrl;
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
      isNeeded: () => layer.annotations().length > 0 || canonical.mayChange(),
      findCandidates: createCandidateFinder(layer),
      async search(coming) {
        documents.refresh();
        // After navigation inside the page, the canonical link is updated only later.
        if (canonical.find() !== loadedCanonical) await load();
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
    findLoadFailure: () => loadFailure,
    findRefusal() {
      if (!isPrivate || clip) return null;
      return loadFailure ?? { code: 'private-window', detail: null };
    },
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
  };
}

/**
 * Returns a function that gets text added to the page and returns the annotations that it may
 * match better than the text found so far.
 */
function createCandidateFinder(layer: AnnotationLayer): (added: string) => ReadonlySet<string> {
  let placements = layer.placements();
  let filter = createPassageFilter(new Map());
  return (added) => {
    if (placements !== layer.placements()) {
      placements = layer.placements();
      filter = createPassageFilter(listMissingPassages(layer));
    }
    return filter(added);
  };
}

/** The passages for which text that is added to the page may be a better match. */
function listMissingPassages(layer: AnnotationLayer): ReadonlyMap<string, Passage> {
  return new Map(
    layer.placements().flatMap(({ how, annotationId }) => {
      const passage = layer.find(annotationId)?.passage;
      return passage && (how === 'lost' || how === 'approximate' || how === 'changed')
        ? [[annotationId, passage] as const]
        : [];
    }),
  );
}
