import { useRef, useState } from 'preact/hooks';
import type { PlacedAnnotation } from './placed-annotation';

export interface Editing {
  readonly ids: ReadonlySet<string>;
  /** All annotations, including ones deleted elsewhere while their editor is open. */
  readonly all: readonly PlacedAnnotation[];
  /** Ids of the annotations deleted elsewhere. */
  readonly gone: ReadonlySet<string>;
  set(annotationId: string, isEditing: boolean): void;
}

/**
 * Tracks which cards have an open editor. An open card stays when its annotation is deleted, so
 * no typed text is lost.
 */
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
