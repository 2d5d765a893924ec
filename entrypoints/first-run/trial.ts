import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { createTaskRunner } from '../../client/clipping/task-runner';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import { openLibraryPage } from '../../client/tabs/open-panel';
import type { FirstRunProps } from '../../components/first-run/first-run-props';
import { makeSampleStory, storyUrl } from '../../components/first-run/sample-story';
import { type Failure, type PageArticle, type Result, succeed } from '../../core/model';
import type { Library } from '../../storage';
import { answerCommands } from '../shared/highlighting/answer-commands';
import {
  createReaderHighlights,
  type ReaderHighlights,
} from '../shared/highlighting/reader-highlights';

/** The story on the page, which is clipped and highlighted in the user's own library. */
export interface Trial {
  readonly story: PageArticle;
  readonly step: ReadonlySignal<FirstRunProps['step']>;
  readonly problem: ReadonlySignal<Failure | null>;
  clip(): void;
  /** Opens the library at the story. */
  openLibrary(): void;
  setRoot(root: HTMLElement | null): void;
}

/** Creates the trial. It stops watching when `life` is aborted. */
export function createTrial(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): Trial {
  const story = makeSampleStory();
  /** Undefined until the library has answered. */
  const watched = signal<WatchedClip | null | undefined>(undefined);
  const failure = signal<Failure | null>(null);
  const root = signal<HTMLElement | null>(null);
  const tasks = createTaskRunner();

  watchClip(
    library,
    (source) => source.findClip([storyUrl]),
    (answer) => {
      failure.value = answer.ok ? null : answer.failure;
      watched.value = answer.ok ? answer.value : null;
    },
    life,
  );
  const highlights = createReaderHighlights(view, library, life);
  paint(highlights, watched, root);
  const save = () =>
    library.saveClip({
      clipId: newId(view.crypto),
      versionId: newId(view.crypto),
      article: story,
      pageUrl: storyUrl,
      tags: [],
      note: '',
      now: now(),
    });
  /** Highlighting a story that is not clipped clips it, as on any page. */
  const clipFirst = async <Answer>(
    work: () => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> => {
    const saved = watched.value ? succeed(null) : await save();
    if (!saved.ok) return saved;
    await waitForValue(watched);
    return work();
  };
  answerCommands(
    {
      clip: save,
      highlightSelection: () => clipFirst(highlights.highlightSelection),
      noteSelection: () => clipFirst(highlights.noteSelection),
      stepToAnnotation: highlights.stepToAnnotation,
    },
    life,
  );

  return {
    story,
    step: computed(() => {
      if (watched.value === undefined) return 'opening';
      if (watched.value) return watched.value.annotations.length > 0 ? 'highlighted' : 'clipped';
      return tasks.isBusy.value ? 'clipping' : 'new';
    }),
    problem: computed(() => tasks.failure.value ?? failure.value),
    clip() {
      void tasks.run(save);
    },
    openLibrary: () => void openLibraryPage(watched.value?.clip.id),
    setRoot(element) {
      root.value = element;
    },
  };
}

/** Resolves once a signal has a value that is not empty. */
function waitForValue(awaited: ReadonlySignal<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const stop = awaited.subscribe((value) => {
      if (!value) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** Highlights are shown, and can be added, once the story is clipped. */
function paint(
  highlights: ReaderHighlights,
  watched: ReadonlySignal<WatchedClip | null | undefined>,
  root: ReadonlySignal<HTMLElement | null>,
): void {
  effect(() => highlights.show(watched.value ?? null));
  const shown = computed(() => (watched.value ? root.value : null));
  effect(() => highlights.setRoot(shown.value));
}
