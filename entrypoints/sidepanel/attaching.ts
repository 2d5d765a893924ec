import { type ReadonlySignal, signal } from '@preact/signals';
import type { Attaching } from '../../components/panel/panel-props';
import { describe } from '../../core/anchor';
import type { Annotation, Passage, Result } from '../../core/model';

/** Giving an annotation a new place. */
export interface AttachingMode {
  readonly state: ReadonlySignal<Attaching | null>;
  begin(annotation: Annotation): void;
  /** The annotation with the passage that is selected now; null when there is none yet, which the state says. */
  take(): Promise<{ readonly annotationId: string; readonly passage: Passage } | null>;
  end(): void;
}

/**
 * The passage is what is selected in the saved copy, if it is drawn and anything
 * in it is, else what `onPage` says.
 */
export function createAttaching(
  view: Window,
  findRoot: () => Element | null,
  onPage: () => Promise<Result<Passage | null>>,
): AttachingMode {
  const state = signal<Attaching | null>(null);

  const inCopy = (): Passage | null => {
    const root = findRoot();
    const selection = view.getSelection();
    if (!root || !selection?.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!root.contains(range.commonAncestorContainer)) return null;
    const passage = describe(root, range);
    return passage.quote.exact === '' ? null : passage;
  };

  return {
    state,
    begin({ id, passage }) {
      state.value = { annotationId: id, quote: passage.quote.exact, trouble: null };
    },
    async take() {
      const about = state.value;
      if (!about) return null;
      state.value = { ...about, trouble: null };
      const copied = inCopy();
      const found: Result<Passage | null> = copied ? { ok: true, value: copied } : await onPage();
      // Given up meanwhile, or begun with another.
      if (state.value?.annotationId !== about.annotationId) return null;
      if (found.ok && found.value) {
        return { annotationId: about.annotationId, passage: found.value };
      }
      state.value = { ...about, trouble: found.ok ? 'nothing-selected' : 'page-gone' };
      return null;
    },
    end() {
      state.value = null;
    },
  };
}
