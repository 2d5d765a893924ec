import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ChosenClip, ClipName } from '../../components/library/library-props';
import { type Clip, type Result, succeed } from '../../core/model';
import type { Library } from '../../storage';
import { now } from '../access/now';
import { createPlacing } from '../access/place-annotations';
import { type WatchedClip, watchClip } from '../access/watch-clip';
import { createReaderMarks } from '../marking/reader-marks';

/** The clip in the reader, its annotations, and how far it is read. */
export interface ReadClip {
  readonly chosen: ReadonlySignal<ChosenClip | null>;
  /** The clip as it was stored last. */
  kept(): WatchedClip | null;
  /** The annotation that is in front. */
  readonly activeId: ReadonlySignal<string | null>;
  /** null closes it. `annotationId` is what the reader comes for, if they do. */
  open(name: ClipName | null, annotationId?: string): void;
  jump(annotationId: string): void;
  setRoot(root: HTMLElement | null): void;
  findTop(annotationId: string): number | null;
  keepPlace(offset: number): void;
  /** Its end has been in sight. */
  end(): void;
}

/** Reads clips of a library, until the signal is aborted. `onOpen` is told the id of what is in front. */
export function createReadClip(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
  onOpen: (clipId: string | null) => void,
): ReadClip {
  const watched = signal<WatchedClip | null>(null);
  const activeId = signal<string | null>(null);
  const name = signal<ClipName | null>(null);
  const marks = createReaderMarks(view, library, life);
  const place = createPlacing();
  let watching = new AbortController();
  let offset = 0;
  let sought: string | null = null;
  let hasEnded = false;
  life.addEventListener('abort', () => watching.abort());

  watched.subscribe((kept) => marks.show(kept?.clip ?? null, kept?.annotations ?? []));
  marks.chosenId.subscribe((id) => {
    activeId.value = id;
  });

  const jump = (id: string) => {
    activeId.value = id;
    void marks.jump(id);
  };

  const show = (next: WatchedClip | null) => {
    const isNew = watched.value?.clip.id !== next?.clip.id;
    if (isNew && next) {
      const { readingPlace, versionId } = next.clip;
      offset = readingPlace?.versionId === versionId ? readingPlace.offset : 0;
    }
    watched.value = next;
    if (isNew) onOpen(next?.clip.id ?? null);
  };

  return {
    kept: () => watched.value,
    activeId,
    chosen: computed(() => {
      if (!watched.value) return null;
      const { clip, article, annotations, versions } = watched.value;
      return {
        number: typeof name.value === 'number' ? name.value : null,
        clip,
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
      watching.abort();
      watching = new AbortController();
      name.value = next;
      activeId.value = annotationId ?? null;
      sought = annotationId ?? null;
      hasEnded = false;
      // What is read stays until the next is there: no blank between the two.
      if (next === null) {
        show(null);
        return;
      }
      watchClip(
        library,
        (source) => findNamed(source, next),
        // A clip that was removed meanwhile is simply no longer in front.
        (answer) => show(answer.ok ? answer.value : null),
        watching.signal,
      );
    },
    jump,
    setRoot(root) {
      marks.setRoot(root);
      if (root && sought !== null) jump(sought);
    },
    findTop: marks.topOf,
    keepPlace(at) {
      const clip = watched.value?.clip;
      if (!clip || hasEnded) return;
      const reached = at === 0 ? null : { versionId: clip.versionId, offset: at };
      void library.saveReadingPlace(clip.id, reached);
    },
    end() {
      const clip = watched.value?.clip;
      if (!clip || hasEnded || clip.deletedAt !== null) return;
      hasEnded = true;
      void library.saveReadingPlace(clip.id, null);
      if (clip.readAt === null) void library.changeClips([clip.id], { isRead: true }, now());
    },
  };
}

async function findNamed(library: Library, name: ClipName): Promise<Result<Clip | null>> {
  if (typeof name === 'string') return library.getClip(name);
  const found = await library.getClips([name]);
  return found.ok ? succeed(found.value[0] ?? null) : found;
}
