import { computed, signal } from '@preact/signals';
import type { HiddenBy } from '../../../core/passages/find-hidden-fields';
import type { Placement } from '../../../core/rpc';
import type { AnnotatedCopy, ReaderHighlights } from './reader-highlights';

const none: readonly Placement[] = [];
const noneHidden: ReadonlyMap<string, HiddenBy> = new Map();

/** Creates `ReaderHighlights` that load their code when the first copy is rendered. */
export function deferReaderHighlights(load: () => Promise<ReaderHighlights>): ReaderHighlights {
  const loaded = signal<ReaderHighlights | null>(null);
  let loading: Promise<ReaderHighlights> | null = null;
  let root: Element | null = null;
  let lastShown: AnnotatedCopy | null = null;

  const loadHighlights = async () => {
    const highlights = await load();
    highlights.show(lastShown);
    highlights.setRoot(root);
    loaded.value = highlights;
    return highlights;
  };

  return {
    placements: computed(() => loaded.value?.placements.value ?? none),
    hidden: computed(() => loaded.value?.hidden.value ?? noneHidden),
    activeId: computed(() => loaded.value?.activeId.value ?? null),
    setRoot(next) {
      root = next;
      loaded.value?.setRoot(next);
      if (next !== null) loading ??= loadHighlights();
    },
    describe: async (range) => (loading ? (await loading).describe(range) : null),
    show(copy) {
      lastShown = copy;
      loaded.value?.show(copy);
    },
    findTop: (id) => loaded.value?.findTop(id) ?? null,
    describePassage: (id) => loaded.value?.describePassage(id) ?? null,
    jump: async (id) => (loading ? (await loading).jump(id) : false),
  };
}
