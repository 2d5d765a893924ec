import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import { markCorrection } from '../../../core/anchor/fields/mark-correction';
import {
  type Annotation,
  type Article,
  type Clip,
  defaultPageSettings,
  fail,
  getPageSettings,
  type Passage,
  type Result,
  succeed,
} from '../../../core/model';
import { findHiddenByFields, type HiddenBy } from '../../../core/passages/find-hidden-fields';
import type { Placement } from '../../../core/rpc';
import type { Library } from '../../../storage';
import { createAnnotationWalk, type Step } from './annotations/annotation-walk';
import { createReaderLayer, describeInCopy } from './annotations/reader-layer';
import type { BarActions, BarSettings } from './bar/bar-actions';
import { createBarHost } from './bar/bar-host';
import { createNoteDrafts, type NoteDrafts } from './note/note-drafts';
import { listSelectedRanges } from './selection/selected-ranges';

/** A saved copy, as the user corrected it and as read from the page, and its annotations. */
export interface AnnotatedCopy {
  readonly clip: Clip;
  readonly article: Article;
  readonly original: Article;
  readonly annotations: readonly Annotation[];
}

/** The highlights over a saved copy that one of our own pages shows. */
export interface ReaderHighlights {
  /** Where each annotation is in the copy. Empty while none is drawn. */
  readonly placements: ReadonlySignal<readonly Placement[]>;
  /** The annotations whose words the user removed or corrected. They are not painted. */
  readonly hidden: ReadonlySignal<ReadonlyMap<string, HiddenBy>>;
  /** The annotation that was clicked last in the copy. */
  readonly activeId: ReadonlySignal<string | null>;
  /** Sets the element that holds the copy; null when it is removed. */
  setRoot(root: Element | null): void;
  /** Describes a range of the copy. Null if it is outside or without text. */
  describe(range: Range): Promise<Passage | null>;
  show(copy: AnnotatedCopy | null): void;
  /** The top of an annotation in the window, in CSS pixels. Null if it was not found in the copy. */
  findTop(annotationId: string): number | null;
  /** The passage of an annotation in the copy now. Null if it was not found there. */
  describePassage(annotationId: string): Passage | null;
  /** Scrolls to an annotation once the copy's highlights are painted. False if it was not found there. */
  jump(annotationId: string): Promise<boolean>;
}

/** Commands in the copy. Those about its selected text fail with `nothing-selected`. */
export interface ReaderCommands {
  highlightSelection(): Promise<Result<Annotation>>;
  /** Opens the bar over it, with the cursor in the note. */
  noteSelection(): Promise<Result<Record<string, never>>>;
  /** Scrolls to the next or previous annotation and makes it active. Null if none is painted. */
  stepToAnnotation(step: Step): Promise<Result<string | null>>;
}

/** Finds, paints and adds highlights in a page's reader until `life` is aborted. */
export function createReaderHighlights(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): ReaderHighlights & ReaderCommands {
  const placements = signal<readonly Placement[]>([]);
  const hidden = signal<ReadonlyMap<string, HiddenBy>>(new Map());
  const activeId = signal<string | null>(null);
  let root: Element | null = null;
  let copy: AnnotatedCopy | null = null;
  let hiddenByFields: ReadonlyMap<string, HiddenBy> = new Map();
  let drafts = createReaderDrafts(library, undefined);
  const layer = createReaderLayer(view, () => root, life);
  const walk = createAnnotationWalk(view, layer);
  const describe = (range: Range) => {
    const passage = root && describeInCopy(root, range);
    return passage && copy ? markCorrection(passage, copy.original, copy.article) : passage;
  };
  const settings = watchReaderSettings(library, life);
  const bar = createBarHost(view, layer, {
    ...createLibraryActions(library, (range) => ({
      clip: copy?.clip ?? null,
      passage: describe(range),
    })),
    get drafts() {
      return drafts;
    },
    onChoose(id) {
      // Cleared first: a second click on the same highlight must notify again.
      activeId.value = null;
      activeId.value = id;
    },
    onNote() {},
    settings,
    findRefusal: () => null,
    getSource: () => copy?.clip.summary ?? null,
    getAddress: () => copy?.clip.summary.url ?? view.location.href,
    site: null,
    // Our own pages have no scripts that could listen to keys.
    noteFrameUrl: null,
  });
  bar.watch(life);

  let placed = Promise.resolve();
  const updatePlacements = () => {
    placements.value = root ? layer.placements() : [];
    const removed = placements.value.filter(({ annotationId }) =>
      isInRemovedText(layer.painter.findRange(annotationId)),
    );
    hidden.value = new Map<string, HiddenBy>([
      ...hiddenByFields,
      ...removed.map(({ annotationId }) => [annotationId, 'removal'] as const),
    ]);
  };

  const findSelected = () =>
    listSelectedRanges(view.document).find((range) =>
      root?.contains(range.commonAncestorContainer),
    );

  return {
    placements,
    hidden,
    activeId,
    async highlightSelection() {
      const range = findSelected();
      return range ? bar.highlight(range, settings.current.colour) : fail('nothing-selected');
    },
    async noteSelection() {
      const range = findSelected();
      if (!range) return fail('nothing-selected');
      bar.openNote(range);
      return succeed({});
    },
    async stepToAnnotation(step) {
      await placed;
      const id = walk.step(step)?.id ?? null;
      activeId.value = id;
      return succeed(id);
    },
    setRoot(next) {
      bar.close();
      root = next;
      placed = layer.place('all').then(updatePlacements);
    },
    async describe(range) {
      if (!root?.contains(range.commonAncestorContainer)) return null;
      const passage = describe(range);
      return passage && passage.quote.exact !== '' ? passage : null;
    },
    show(next) {
      if (next?.clip.id !== copy?.clip.id) {
        bar.close();
        drafts = createReaderDrafts(library, next?.clip.id);
      }
      copy = next;
      const annotations = next?.annotations ?? [];
      hiddenByFields = next
        ? findHiddenByFields(next.original, next.article, annotations)
        : new Map();
      const shown = annotations.filter(({ id }) => !hiddenByFields.has(id));
      placed = layer.set(shown).then(updatePlacements);
    },
    findTop(annotationId) {
      const range = layer.painter.findRange(annotationId);
      return range ? (range.getClientRects()[0]?.top ?? null) : null;
    },
    describePassage(annotationId) {
      const range = layer.painter.findRange(annotationId);
      const passage = range && describe(range);
      return passage && passage.quote.exact !== '' ? passage : null;
    },
    async jump(annotationId) {
      await placed;
      return walk.jumpTo(annotationId);
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

/** Bar actions that write to the library. `describe` describes a range of the copy that is shown. */
function createLibraryActions(
  library: Library,
  describe: (range: Range) => { readonly passage: Passage | null; readonly clip: Clip | null },
): Pick<BarActions, 'add' | 'edit' | 'remove' | 'completeTags'> {
  return {
    async add(range, written) {
      const { passage, clip } = describe(range);
      if (!passage || !clip) return fail('not-found');
      const at = now();
      return library.addAnnotation({
        id: newId(crypto),
        clipId: clip.id,
        versionId: clip.versionId,
        passage,
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

/** The settings of the bar over a saved copy. It always opens there. */
function watchReaderSettings(library: Library, life: AbortSignal): BarSettings {
  let current = defaultPageSettings;
  library.watch(
    (source) => source.getSettings(),
    (answer) => {
      if (!answer.ok) return;
      current = { ...getPageSettings(answer.value, null), bar: 'always' };
    },
    life,
  );
  return {
    get current() {
      return current;
    },
    loading: null,
  };
}
