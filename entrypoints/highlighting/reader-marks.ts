import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { describe } from '../../core/anchor';
import { type Annotation, type Clip, fail, type Passage } from '../../core/model';
import type { Placement } from '../../core/rpc';
import type { Library } from '../../storage';
import { createBarHost } from './bar-host';
import { describeMark } from './describe-mark';
import { jumpToMark } from './jump';
import { createMarks } from './marks';
import { createNoteDrafts } from './note-drafts';

/** The marks over a saved copy that is drawn in a screen of ours. */
export interface ReaderMarks {
  /** Where each annotation stands in the copy; empty while none is drawn. */
  readonly placements: ReadonlySignal<readonly Placement[]>;
  /** The annotation that was clicked in the copy. */
  readonly chosenId: ReadonlySignal<string | null>;
  /** The element that holds the copy's text now, else null. */
  setRoot(root: Element | null): void;
  /** The element set last, or null. */
  findRoot(): Element | null;
  show(clip: Clip | null, annotations: readonly Annotation[]): void;
  /** At which height of the window an annotation begins; null when it has no place in the copy. */
  topOf(annotationId: string): number | null;
  /** The passage at which an annotation stands in the copy now; null when it has no place there. */
  describeMark(annotationId: string): Passage | null;
  /** Scrolls to an annotation once the copy has its marks; false when it has no place in it. */
  jump(annotationId: string): Promise<boolean>;
}

/** Finds, paints and makes marks in the reader of a screen, until the signal is aborted. */
export function createReaderMarks(
  view: Window & typeof globalThis,
  library: Library,
  signal_: AbortSignal,
): ReaderMarks {
  const placements = signal<readonly Placement[]>([]);
  const chosenId = signal<string | null>(null);
  let root: Element | null = null;
  let clip: Clip | null = null;
  const marks = createMarks(view, () => (root ? [root] : []), signal_);

  /** Under the clip as it is now: what waits to be written when another comes stays with its own. */
  const createDrafts = () => {
    const id = clip?.id;
    const keyOf = (about: string) => `note:${id} ${about}`;
    return createNoteDrafts(
      async (about) => {
        const found = await library.findDraft(keyOf(about));
        return found.ok ? found.value : null;
      },
      async (about, draft) => {
        const key = keyOf(about);
        const done = draft
          ? await library.saveDraft({ key, ...draft, updatedAt: now() })
          : await library.dropDraft(key);
        return done.ok;
      },
    );
  };
  let drafts = createDrafts();
  const bar = createBarHost(view, marks, {
    async add(range, written) {
      if (!root || !clip) return fail('not-found');
      const at = now();
      return library.addAnnotation({
        id: newId(crypto),
        clipId: clip.id,
        versionId: clip.versionId,
        passage: describe(root, range),
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
    get drafts() {
      return drafts;
    },
    onChoose(id) {
      // The same mark may be clicked again, which is news, too.
      chosenId.value = null;
      chosenId.value = id;
    },
    source: () => clip?.summary ?? null,
    address: () => clip?.summary.url ?? view.location.href,
    // A screen of ours has nobody in it who would listen.
    noteFrameUrl: null,
  });
  bar.watch(signal_);

  let placed = Promise.resolve();
  const showPlaces = () => {
    placements.value = root ? marks.placements() : [];
  };

  return {
    placements,
    chosenId,
    setRoot(next) {
      bar.close();
      root = next;
      placed = marks.place('all').then(showPlaces);
    },
    findRoot: () => root,
    show(next, annotations) {
      if (next?.id !== clip?.id) {
        bar.close();
        clip = next;
        drafts = createDrafts();
      }
      clip = next;
      placed = marks.set(annotations).then(showPlaces);
    },
    topOf: (annotationId) => {
      const range = marks.painter.rangeOf(annotationId);
      return range ? (range.getClientRects()[0]?.top ?? null) : null;
    },
    describeMark: (annotationId) => describeMark(marks, annotationId),
    async jump(annotationId) {
      await placed;
      return jumpToMark(marks, annotationId);
    },
  };
}
