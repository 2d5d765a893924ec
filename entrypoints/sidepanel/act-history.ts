import type { Edit } from '../../client/edits/edit';
import type { DoneKind } from '../../components/panel/panel-props';

type WithoutTime<One> = One extends Edit ? Omit<One, 'now'> : never;

/** A change as plain data, to be made now or later. */
export type Change =
  | WithoutTime<Edit>
  | { readonly call: 'deleteClip' | 'restoreClip'; readonly id: string };

/** Something that a reader did, with what makes it undone and what does it again. */
export interface Act {
  readonly kind: DoneKind;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
  /** Acts of one name that follow each other are one: a word is not undone letter by letter. */
  readonly continues?: string;
}

/** The acts on one clip, in order. */
export interface ActHistory {
  did(act: Act): void;
  /** What is done next is an act of its own. Gives the act that was going on, if it changed anything. */
  close(): Act | null;
  /** The last act, which counts as undone from now on; null when there is none. */
  takeBack(): Act | null;
  /** The last act that was undone, which counts as done from now on. */
  takeAgain(): Act | null;
}

/** A history without acts. */
export function createActHistory(): ActHistory {
  let done: Act[] = [];
  let undone: Act[] = [];
  let isOpen = false;

  return {
    did(act) {
      undone = [];
      const last = done.at(-1);
      const goesOn = isOpen && last !== undefined && last.continues === act.continues;
      isOpen = act.continues !== undefined;
      if (goesOn && isOpen) {
        const both = { ...act, undo: last.undo };
        done = [...done.slice(0, -1), ...(changesNothing(both) ? [] : [both])];
        // The next letter begins where this act began.
        if (changesNothing(both)) isOpen = false;
      } else done = [...done, act];
    },
    close() {
      const last = isOpen ? done.at(-1) : undefined;
      isOpen = false;
      return last ?? null;
    },
    takeBack() {
      isOpen = false;
      const act = done.at(-1) ?? null;
      done = done.slice(0, -1);
      if (act) undone = [...undone, act];
      return act;
    },
    takeAgain() {
      const act = undone.at(-1) ?? null;
      undone = undone.slice(0, -1);
      if (act) done = [...done, act];
      return act;
    },
  };
}

function changesNothing({ undo, redo }: Act): boolean {
  return JSON.stringify(undo) === JSON.stringify(redo);
}
