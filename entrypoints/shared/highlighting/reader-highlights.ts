import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import { type Annotation, type Clip, fail, type Passage } from '../../../core/model';
import type { Placement } from '../../../core/rpc';
import type { Library } from '../../../storage';
import { jumpToAnnotation } from './annotations/jump-to-annotation';
import { createReaderLayer, describeInCopy } from './annotations/reader-layer';
import type { BarActions } from './bar/bar-actions';
import { createBarHost } from './bar/bar-host';
import { createNoteDrafts, type NoteDrafts } from './note/note-drafts';

/** The highlights over a saved copy that one of our own pages shows. */
export interface ReaderHighlights {
  /** Where each annotation is in the copy. Empty while none is drawn. */
  readonly placements: ReadonlySignal<readonly Placement[]>;
  /** The annotations in text that the user removed from the copy: found, but not displayed. */
  readonly removedIds: ReadonlySignal<ReadonlySet<string>>;
  /** The annotation that was clicked last in the copy. */
  readonly activeId: ReadonlySignal<string | null>;
  /** Sets the element that holds the copy; null when it is removed. */
  setRoot(root: Element | null): void;
  /** The element set last, or null. */
  findRoot(): Element | null;
  show(clip: Clip | null, annotations: readonly Annotation[]): void;
  /** The top of an annotation in the window, in CSS pixels. Null if it was not found in the copy. */
  findTop(annotationId: string): number | null;
  /** The passage of an annotation in the copy now. Null if it was not found there. */
  describePassage(annotationId: string): Passage | null;
  /** Scrolls to an annotation once the copy's highlights are painted. False if it was not found there. */
  jump(annotationId: string): Promise<boolean>;
}

/** Finds, paints and adds highlights in a page's reader until `life` is aborted. */
export function createReaderHighlights(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): ReaderHighlights {
  const placements = signal<readonly Placement[]>([]);
  const removedIds = signal<ReadonlySet<string>>(new Set());
  const activeId = signal<string | null>(null);
  let root: Element | null = null;
  let clip: Clip | null = null;
  let drafts = createReaderDrafts(library, undefined);
  const layer = createReaderLayer(view, () => root, life);
  const bar = createBarHost(view, layer, {
    ...createLibraryActions(library, () => ({ root, clip })),
    get drafts() {
      return drafts;
    },
    onChoose(id) {
      // Cleared first: a second click on the same highlight must notify again.
      activeId.value = null;
      activeId.value = id;
    },
    getSource: () => clip?.summary ?? null,
    getAddress: () => clip?.summary.url ?? view.location.href,
    // Our own pages have no scripts that could listen to keys.
    noteFrameUrl: null,
  });
  bar.watch(life);

  let placed = Promise.resolve();
  const updatePlacements = () => {
    placements.value = root ? layer.placements() : [];
    removedIds.value = new Set(
      placements.value
        .map(({ annotationId }) => annotationId)
        .filter((id) => isInRemovedText(layer.painter.findRange(id))),
    );
  };

  return {
    placements,
    removedIds,
    activeId,
    setRoot(next) {
      bar.close();
      root = next;
      placed = layer.place('all').then(updatePlacements);
    },
    findRoot: () => root,
    show(next, annotations) {
      if (next?.id !== clip?.id) {
        bar.close();
        drafts = createReaderDrafts(library, next?.id);
      }
      clip = next;
      placed = layer.set(annotations).then(updatePlacements);
    },
    findTop(annotationId) {
      const range = layer.painter.findRange(annotationId);
      return range ? (range.getClientRects()[0]?.top ?? null) : null;
    },
    describePassage(annotationId) {
      const range = layer.painter.findRange(annotationId);
      const passage = root && range && describeInCopy(root, range);
      return passage && passage.quote.exact !== '' ? passage : null;
    },
    async jump(annotationId) {
      await placed;
      return jumpToAnnotation(layer, annotationId);
    },
  };
}

/** True if all of a range is in blocks that `StoryBlocks` does not display. */
function isInRemovedText(range: Range | null): boolean {
  if (range === null) return false;
  return [range.startContainer, range.endContainer].every(
    (node) => (node.parentElement?.closest('[data-removed]') ?? null) !== null,
  );
}

/** Bar actions that write to the library, about the copy that `getShown` returns. */
function createLibraryActions(
  library: Library,
  getShown: () => { readonly root: Element | null; readonly clip: Clip | null },
): Pick<BarActions, 'add' | 'edit' | 'remove' | 'completeTags'> {
  return {
    async add(range, written) {
      const { root, clip } = getShown();
      if (!root || !clip) return fail('not-found');
      const at = now();
      return library.addAnnotation({
        id: newId(crypto),
        clipId: clip.id,
        versionId: clip.versionId,
        passage: describeInCopy(root, range),
        ...written,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      });
    },
    edit: (id, edit) => library.editAnnotation(id, edit, now()),
    remove: (id) => library.deleteAnnotation(id, now()),
    async completeTags(typed) {
      const found = await library.completeTags(typed, 8);
      return found.ok ? found.value : [];
    },
  };
}

/** Drafts of one clip. Each clip has its own, so that pending writes are stored under the clip they belong to. */
function createReaderDrafts(library: Library, clipId: string | undefined): NoteDrafts {
  const getStorageKey = (key: string) => `note:${clipId} ${key}`;
  return createNoteDrafts(
    async (key) => {
      const found = await library.findDraft(getStorageKey(key));
      return found.ok ? found.value : null;
    },
    async (key, draft) => {
      const storageKey = getStorageKey(key);
      const saved = draft
        ? await library.saveDraft({ key: storageKey, ...draft, updatedAt: now() })
        : await library.dropDraft(storageKey);
      return saved.ok;
    },
  );
}
