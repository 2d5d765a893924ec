import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../../client/base/now';
import { createPlacer } from '../../../client/edits/place-annotations';
import { type WatchedClip, watchClip } from '../../../client/library/watch-clip';
import type { ChosenClip, ClipName } from '../../../components/library/library-props';
import {
  type Annotation,
  type Clip,
  type Passage,
  type Result,
  succeed,
  summarise,
} from '../../../core/model';
import type { Library } from '../../../storage';
import { createReaderMarks } from '../../highlighting/reader-marks';

/** The clip in the reader, its annotations, and the reading place. */
export interface ReaderClip {
  readonly chosen: ReadonlySignal<ChosenClip | null>;
  /** The clip as last stored. */
  getStored(): WatchedClip | null;
  /** The active annotation. */
  readonly activeId: ReadonlySignal<string | null>;
  /** Opens a clip, at an annotation if one is given. Null closes the reader. */
  open(name: ClipName | null, annotationId?: string): void;
  /** Shows another version of the clip. Null goes back to the newest. */
  chooseVersion(versionId: string | null, annotationId?: string): void;
  jump(annotationId: string): void;
  setRoot(root: HTMLElement | null): void;
  findTop(annotationId: string): number | null;
  /** The passage of an annotation in the text now. Null if it was not found there. */
  describeMark(annotationId: string): Passage | null;
  savePlace(offset: number): void;
  /** Call it when the end of the text was visible. */
  markRead(): void;
}

/**
 * Creates the reader's clip, watched until `life` is aborted. `onOpen` is called with the id of
 * the clip that is shown.
 */
export function createReaderClip(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
  onOpen: (clipId: string | null) => void,
): ReaderClip {
  const watched = signal<WatchedClip | null>(null);
  const activeId = signal<string | null>(null);
  const name = signal<ClipName | null>(null);
  const marks = createReaderMarks(view, library, life);
  const place = createPlacer();
  let watching = new AbortController();
  let offset = 0;
  let sought: string | null = null;
  let hasEnded = false;
  life.addEventListener('abort', () => watching.abort());

  /** True while an older version is shown. Reading place and read state are not stored for it. */
  const isOlderVersion = () => {
    const kept = watched.value;
    return kept !== null && kept.versionId !== kept.clip.versionId;
  };

  watched.subscribe((kept) => marks.show(kept && withShownVersion(kept), kept?.annotations ?? []));
  marks.chosenId.subscribe((id) => {
    activeId.value = id;
  });

  const jump = (id: string) => {
    activeId.value = id;
    void marks.jump(id);
  };

  const show = (next: WatchedClip | null) => {
    const isNew = watched.value?.clip.id !== next?.clip.id;
    if (next && (isNew || watched.value?.versionId !== next.versionId)) {
      const { readingPlace } = next.clip;
      offset = readingPlace?.versionId === next.versionId ? readingPlace.offset : 0;
    }
    watched.value = next && { ...next, annotations: listVisibleAnnotations(next) };
    if (isNew) onOpen(next?.clip.id ?? null);
  };

  /**
   * Watches a version of a clip. The current clip stays visible until the next one is loaded,
   * to avoid a blank page.
   */
  const follow = (next: ClipName, versionId: string | null, annotationId: string | null) => {
    watching.abort();
    watching = new AbortController();
    activeId.value = annotationId;
    sought = annotationId;
    hasEnded = false;
    watchClip(
      library,
      (source) => findClip(source, next),
      // A clip that was deleted meanwhile is closed.
      (answer) => show(answer.ok ? answer.value : null),
      watching.signal,
      versionId ?? undefined,
    );
  };

  return {
    getStored: () => watched.value,
    activeId,
    chosen: computed(() => {
      if (!watched.value) return null;
      const { clip, versionId, article, annotations, versions } = watched.value;
      return {
        number: typeof name.value === 'number' ? name.value : null,
        clip,
        versionId,
        article,
        annotations: place(annotations, article, marks.placements.value),
        versions,
        offset,
        isResumed: sought === null,
      };
    }),
    open(next, annotationId) {
      if (next !== null && next === name.value) {
        if (annotationId) jump(annotationId);
        return;
      }
      name.value = next;
      if (next !== null) {
        follow(next, null, annotationId ?? null);
        return;
      }
      watching.abort();
      activeId.value = null;
      show(null);
    },
    chooseVersion(versionId, annotationId) {
      const clip = watched.value?.clip;
      if (!clip || name.value === null) return;
      const wanted = versionId ?? clip.versionId;
      if (wanted !== watched.value?.versionId) {
        follow(name.value, wanted === clip.versionId ? null : wanted, annotationId ?? null);
      } else if (annotationId) jump(annotationId);
    },
    jump,
    setRoot(root) {
      marks.setRoot(root);
      if (root && sought !== null) jump(sought);
    },
    findTop: marks.findTop,
    describeMark: marks.describeMark,
    savePlace(at) {
      const clip = watched.value?.clip;
      if (!clip || hasEnded || isOlderVersion()) return;
      const reached = at === 0 ? null : { versionId: clip.versionId, offset: at };
      void library.saveReadingPlace(clip.id, reached);
    },
    markRead() {
      const clip = watched.value?.clip;
      if (!clip || hasEnded || isOlderVersion() || clip.deletedAt !== null) return;
      hasEnded = true;
      void library.saveReadingPlace(clip.id, null);
      if (clip.readAt === null) void library.changeClips([clip.id], { isRead: true }, now());
    },
  };
}

async function findClip(library: Library, name: ClipName): Promise<Result<Clip | null>> {
  if (typeof name === 'string') return library.getClip(name);
  const found = await library.getClips([name]);
  return found.ok ? succeed(found.value[0] ?? null) : found;
}

/** Returns the clip with version id and summary of the shown version: new highlights and quotes belong to that one. */
function withShownVersion({ clip, versionId, article }: WatchedClip): Clip {
  return versionId === clip.versionId ? clip : { ...clip, versionId, summary: summarise(article) };
}

/** Returns the annotations made on the shown version or an earlier one. */
function listVisibleAnnotations({
  versionId,
  versions,
  annotations,
}: WatchedClip): readonly Annotation[] {
  const at = versions.findIndex(({ id }) => id === versionId);
  const later = new Set(versions.slice(at + 1).map(({ id }) => id));
  if (later.size === 0) return annotations;
  return annotations.filter((annotation) => !later.has(annotation.versionId));
}
