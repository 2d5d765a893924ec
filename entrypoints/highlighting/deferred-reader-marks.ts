import { computed, signal } from '@preact/signals';
import type { Annotation, Clip } from '../../core/model';
import type { Placement } from '../../core/rpc';
import type { ReaderMarks } from './reader-marks';

const none: readonly Placement[] = [];

/** Reader marks whose code is loaded when the first copy is drawn. */
export function deferReaderMarks(load: () => Promise<ReaderMarks>): ReaderMarks {
  const loaded = signal<ReaderMarks | null>(null);
  let loading: Promise<ReaderMarks> | null = null;
  let root: Element | null = null;
  let shown: readonly [Clip | null, readonly Annotation[]] = [null, []];

  const open = async () => {
    const marks = await load();
    marks.show(...shown);
    marks.setRoot(root);
    loaded.value = marks;
    return marks;
  };

  return {
    placements: computed(() => loaded.value?.placements.value ?? none),
    chosenId: computed(() => loaded.value?.chosenId.value ?? null),
    setRoot(next) {
      root = next;
      loaded.value?.setRoot(next);
      if (next !== null) loading ??= open();
    },
    findRoot: () => root,
    show(clip, annotations) {
      shown = [clip, annotations];
      loaded.value?.show(clip, annotations);
    },
    findTop: (id) => loaded.value?.findTop(id) ?? null,
    describeMark: (id) => loaded.value?.describeMark(id) ?? null,
    jump: async (id) => (loading ? (await loading).jump(id) : false),
  };
}
