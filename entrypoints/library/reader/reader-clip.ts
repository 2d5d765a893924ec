import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createPlacer } from '../../../client/edits/place-annotations';
import { type WatchedClip, watchClip } from '../../../client/library/watch-clip';
import type { ClipRef, OpenClip } from '../../../components/library/library-props';
import {
  type Annotation,
  type Clip,
  type Passage,
  type Result,
  succeed,
  summarise,
} from '../../../core/model';
import type { Library } from '../../../storage';
import { answerCommands } from '../../shared/highlighting/answer-commands';
import {
  createReaderHighlights,
  type ReaderHighlights,
} from '../../shared/highlighting/reader-highlights';
import { ReadingProgress } from './reading-progress';

/** The clip in the reader, its annotations, and the reading place. */
export interface ReaderClip {
  readonly openClip: ReadonlySignal<OpenClip | null>;
  /** True until the library has answered whether there is the requested clip. */
  readonly isOpening: ReadonlySignal<boolean>;
  /** The clip as last stored. */
  getStored(): WatchedClip | null;
  /** The active annotation. */
  readonly activeId: ReadonlySignal<string | null>;
  /** Opens a clip, at an annotation if one is given. Null closes the reader. */
  open(name: ClipRef | null, annotationId?: string | null): void;
  /** Shows another version of the clip. Null goes back to the newest. */
  chooseVersion(versionId: string | null, annotationId?: string | null): void;
  jump(annotationId: string): void;
  setRoot(root: HTMLElement | null): void;
  findTop(annotationId: string): number | null;
  /** The passage of an annotation in the text now. Null if it was not found there. */
  describePassage(annotationId: string): Passage | null;
  savePlace(offset: number): void;
  /** Call it when the end of the text was visible. */
  markRead(): void;
}

/**
 * Creates the reader's clip, watched until `life` is aborted. `onOpen` is called when another
 * clip, or none, is shown.
 */
export function createReaderClip(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
  onOpen: () => void,
): ReaderClip {
  const highlights = createReaderHighlights(view, library, life);
  answerCommands(highlights, life);
  return new WatchedReaderClip(library, highlights, life, onOpen);
}

class WatchedReaderClip implements ReaderClip {
  readonly activeId = signal<string | null>(null);
  readonly isOpening = signal(false);
  readonly openClip = computed(() => this.getOpenClip());
  private readonly watched = signal<WatchedClip | null>(null);
  private readonly name = signal<ClipRef | null>(null);
  private readonly number = signal<number | null>(null);
  private readonly place = createPlacer();
  private readonly progress: ReadingProgress;
  private watching = new AbortController();
  /** The annotation to scroll to when the text is there. */
  private targetId: string | null = null;

  constructor(
    private readonly library: Library,
    private readonly marks: ReaderHighlights,
    life: AbortSignal,
    private readonly onOpen: () => void,
  ) {
    this.progress = new ReadingProgress(library);
    life.addEventListener('abort', () => this.watching.abort());
    this.watched.subscribe((watched) =>
      marks.show(watched && { ...watched, clip: withShownVersion(watched) }),
    );
    marks.activeId.subscribe((id) => {
      this.activeId.value = id;
    });
  }

  getStored(): WatchedClip | null {
    return this.watched.value;
  }

  open(name: ClipRef | null, annotationId: string | null = null): void {
    const isSame = name === this.name.value || name === this.number.value;
    if (name !== null && isSame) {
      if (annotationId) this.jump(annotationId);
      return;
    }
    // It was opened by number.
    const isOpen = name === this.watched.value?.clip.id && !this.isOpening.value;
    if (isOpen && annotationId === null) return;
    this.name.value = name;
    this.number.value = typeof name === 'number' ? name : null;
    if (typeof name === 'string') void this.findNumber(name);
    if (name === null) this.close();
    else this.watch(name, null, annotationId);
  }

  chooseVersion(versionId: string | null, annotationId: string | null = null): void {
    const shown = this.watched.value;
    const name = this.name.value;
    if (shown === null || name === null) return;
    const current = shown.clip.versionId;
    const wanted = versionId ?? current;
    if (wanted !== shown.versionId) {
      this.watch(name, wanted === current ? null : wanted, annotationId);
    } else if (annotationId) this.jump(annotationId);
  }

  jump(annotationId: string): void {
    this.activeId.value = annotationId;
    void this.marks.jump(annotationId);
  }

  setRoot(root: HTMLElement | null): void {
    this.marks.setRoot(root);
    if (root && this.targetId !== null) this.jump(this.targetId);
  }

  findTop(annotationId: string): number | null {
    return this.marks.findTop(annotationId);
  }

  describePassage(annotationId: string): Passage | null {
    return this.marks.describePassage(annotationId);
  }

  savePlace(offset: number): void {
    this.progress.savePlace(this.watched.value, offset);
  }

  markRead(): void {
    this.progress.markRead(this.watched.value);
  }

  /** The list marks the row of the open clip by its number. */
  private async findNumber(clipId: string): Promise<void> {
    const found = await this.library.findClipNumber(clipId);
    if (found.ok && this.name.value === clipId) this.number.value = found.value;
  }

  /**
   * Watches a version of a clip. The current clip stays visible until the next one is loaded,
   * to avoid a blank page.
   */
  private watch(name: ClipRef, versionId: string | null, annotationId: string | null): void {
    this.watching.abort();
    this.watching = new AbortController();
    this.activeId.value = annotationId;
    this.targetId = annotationId;
    this.isOpening.value = true;
    this.progress.reset();
    watchClip(
      this.library,
      (source) => findClip(source, name),
      // A clip that was deleted meanwhile is closed.
      (answer) => this.show(answer.ok ? answer.value : null),
      this.watching.signal,
      versionId ?? undefined,
    );
  }

  private close(): void {
    this.watching.abort();
    this.activeId.value = null;
    this.show(null);
  }

  private show(next: WatchedClip | null): void {
    this.isOpening.value = false;
    const before = this.watched.value;
    const isOther = before?.clip.id !== next?.clip.id;
    if (next && (isOther || before?.versionId !== next.versionId)) this.progress.start(next);
    this.watched.value = next && { ...next, annotations: listVisibleAnnotations(next) };
    if (isOther) this.onOpen();
  }

  private getOpenClip(): OpenClip | null {
    if (!this.watched.value) return null;
    const { clip, versionId, article, original, annotations, versions } = this.watched.value;
    return {
      number: this.number.value,
      clip,
      versionId,
      article,
      original,
      annotations: this.place(
        annotations,
        original,
        this.marks.placements.value,
        { versionId, hidden: this.marks.hidden.value },
        article.body,
      ),
      versions,
      offset: this.progress.offset,
      isResumed: this.targetId === null,
    };
  }
}

async function findClip(library: Library, name: ClipRef): Promise<Result<Clip | null>> {
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
