import { type ReadonlySignal, signal } from '@preact/signals';
import type { Attaching } from '../../components/panel/panel-props';
import type { Annotation, Passage, Result } from '../../core/model';

/** The mode in which the user selects a new passage for a lost annotation. */
export interface ReattachMode {
  /** Null while the mode is off. */
  readonly state: ReadonlySignal<Attaching | null>;
  start(annotation: Annotation): void;
  /** Resolves with the annotation and the selected passage. Null if nothing is selected, which `state` then says. */
  takeSelection(): Promise<{ readonly annotationId: string; readonly passage: Passage } | null>;
  stop(): void;
}

/**
 * Describes the selection in the saved copy with `describeInCopy`, if one is drawn and has a
 * selection, and otherwise asks `describeOnPage`.
 */
export function createReattachMode(
  view: Window,
  describeInCopy: (range: Range) => Promise<Passage | null>,
  describeOnPage: () => Promise<Result<Passage | null>>,
): ReattachMode {
  const state = signal<Attaching | null>(null);

  const describeSelection = async (): Promise<Passage | null> => {
    const selection = view.getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return null;
    // A copy: the user may change the selection while the code is loaded.
    return describeInCopy(selection.getRangeAt(0).cloneRange());
  };

  return {
    state,
    start({ id, passage }) {
      state.value = { annotationId: id, quote: passage.quote.exact, trouble: null };
    },
    async takeSelection() {
      const started = state.value;
      if (!started) return null;
      state.value = { ...started, trouble: null };
      const inCopy = await describeSelection();
      const found: Result<Passage | null> = inCopy
        ? { ok: true, value: inCopy }
        : await describeOnPage();
      // Cancelled meanwhile, or started for another annotation.
      if (state.value?.annotationId !== started.annotationId) return null;
      if (found.ok && found.value) {
        return { annotationId: started.annotationId, passage: found.value };
      }
      state.value = { ...started, trouble: found.ok ? 'nothing-selected' : 'page-gone' };
      return null;
    },
    stop() {
      state.value = null;
    },
  };
}
