import { useRef, useState } from 'preact/hooks';
import type { PlacedAnnotation } from './placed-annotation';

export interface Editing {
  readonly ids: ReadonlySet<string>;
  /** All annotations, with those that were deleted elsewhere while they are being edited. */
  readonly all: readonly PlacedAnnotation[];
  /** The ids of the latter. */
  readonly gone: ReadonlySet<string>;
  set(annotationId: string, isEditing: boolean): void;
}

/** Which cards have their editor open. Such a card stays when its annotation goes: what is being written must not. */
export function useEditing(annotations: readonly PlacedAnnotation[]): Editing {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(new Map<string, PlacedAnnotation>());

  const here = new Map(annotations.map((placed) => [placed.annotation.id, placed]));
  const left: PlacedAnnotation[] = [];
  for (const id of ids) {
    const placed = here.get(id);
    if (placed) last.current.set(id, placed);
    else if (last.current.has(id)) left.push(last.current.get(id) as PlacedAnnotation);
  }

  return {
    ids,
    all: left.length > 0 ? [...annotations, ...left] : annotations,
    gone: new Set(left.map(({ annotation }) => annotation.id)),
    set(id, isEditing) {
      setIds((before) => {
        const after = new Set(before);
        if (isEditing) after.add(id);
        else after.delete(id);
        return after;
      });
      if (!isEditing) last.current.delete(id);
    },
  };
}
