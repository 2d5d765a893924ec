import { type ReadonlySignal, signal } from '@preact/signals';
import type { OlderCopy } from '../../components/panel/panel-props';
import type { Annotation, DatedVersion, Failure } from '../../core/model';
import type { Library } from '../../storage';
import { jumpToMark } from '../highlighting/jump';
import { createMarks } from '../highlighting/marks';

/** A copy of a clip other than the newest, to be read and not marked. */
export interface OlderReading {
  readonly copy: ReadonlySignal<OlderCopy | null>;
  /** Fetches a copy; null goes back to the newest. Gives what went wrong, else null. */
  choose(version: DatedVersion | null): Promise<Failure | null>;
  /** The element that holds its text now, else null. */
  setRoot(root: Element | null): void;
  show(annotations: readonly Annotation[]): void;
  /** Scrolls it to an annotation; false when it has no place in it. */
  jump(annotationId: string): Promise<boolean>;
}

/** Older copies in a screen, until the signal is aborted. */
export function createOlderReading(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): OlderReading {
  const copy = signal<OlderCopy | null>(null);
  let root: Element | null = null;
  let annotations: readonly Annotation[] = [];
  let placed = Promise.resolve();
  const marks = createMarks(view, () => (root ? [root] : []), life);

  return {
    copy,
    async choose(version) {
      copy.value = version && { version, article: null };
      if (!version) return null;
      const found = await library.getVersion(version.id);
      // Another may have been chosen meanwhile.
      if (copy.value?.version.id !== version.id) return null;
      copy.value = found.ok ? { version, article: found.value.article } : null;
      return found.ok ? null : found.failure;
    },
    setRoot(next) {
      const was = root;
      root = next;
      // While no older copy is drawn, the marks belong to the newest.
      if (root || was) placed = marks.set(root ? annotations : []);
    },
    show(next) {
      annotations = next;
      if (root) placed = marks.set(next);
    },
    async jump(annotationId) {
      await placed;
      return root !== null && jumpToMark(marks, annotationId);
    },
  };
}
