import { computed, signal } from '@preact/signals';
import type { Annotation, Clip } from '../../../core/model';
import type { Placement } from '../../../core/rpc';
import type { ReaderHighlights } from './reader-highlights';

const none: readonly Placement[] = [];
const noIds: ReadonlySet<string> = new Set();

/** Creates `ReaderHighlights` that load their code when the first copy is rendered. */
export function deferReaderHighlights(load: () => Promise<ReaderHighlights>): ReaderHighlights {
  const loaded = signal<ReaderHighlights | null>(null);
  let loading: Promise<ReaderHighlights> | null = null;
  let root: Element | null = null;
  let lastShown: readonly [Clip | null, readonly Annotation[]] = [null, []];

  const loadHighlights = async () => {
    const highlights = await load();
    highlights.show(...lastShown);
    highlights.setRoot(root);
    loaded.value = highlights;
    return highlights;
  };

  return {
    placements: computed(() => loaded.value?.placements.value ?? none),
    removedIds: computed(() => loaded.value?.removedIds.value ?? noIds),
    activeId: computed(() => loaded.value?.activeId.value ?? null),
    setRoot(next) {
      root = next;
      loaded.value?.setRoot(next);
      if (next !== null) loading ??= loadHighlights();
    },
    findRoot: () => root,
    show(clip, annotations) {
      lastShown = [clip, annotations];
      loaded.value?.show(clip, annotations);
    },
    findTop: (id) => loaded.value?.findTop(id) ?? null,
    describePassage: (id) => loaded.value?.describePassage(id) ?? null,
    jump: async (id) => (loading ? (await loading).jump(id) : false),
  };
}
