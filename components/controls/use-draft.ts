import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A value being edited, independent of the stored value passed in. */
export interface DraftField<Value> {
  readonly value: Value;
  /** Value stored elsewhere while the user typed something else here. Null if there is no conflict. */
  readonly theirs: Value | null;
  /** Applies and reports an edit by the user. */
  change(next: Value): void;
  /** Resolves a conflict: keeps one of the two values, or both joined. */
  settle(choice: 'both' | 'mine' | 'theirs'): void;
  /** For the element around the field, so the value is not replaced during editing. */
  readonly focusProps: { onFocusIn(): void; onFocusOut(): void };
}

/** Number of own reports to remember, to recognise them when the watcher echoes them. */
const maxReports = 200;

/** How to reconcile the stored value with the edited one. By default the edited value wins. */
interface Reconcile<Value> {
  /** Joins both values. The result is reported instead of the edited value. */
  readonly join?: (mine: Value, theirs: Value) => Value;
  /** Applies the difference between `before` and `mine` to the stored value. The result is shown. */
  readonly merge?: (stored: Value, before: Value, mine: Value) => Value;
}

/**
 * Keeps the user's text apart from the stored value, which a watcher may deliver late, out of
 * order, or not at all.
 *
 * A stored value is applied only if the field has nothing unsaved (it shows the last stored
 * value) and, without `merge`, is not focused. A value that arrives during focus is applied on blur.
 * Give the component a `key` that identifies the record, so another record resets it.
 *
 * With `join`, a value stored elsewhere is never overwritten: while the two differ, both are
 * reported joined, and the field keeps showing the typed text. With `merge`, the merged value is
 * shown as well. Changes are reported with the value shown before, so the caller can store only
 * the difference.
 */
export function useDraft<Value>(
  stored: Value,
  isSame: (one: Value, other: Value) => boolean,
  onChange: (next: Value, before: Value) => void,
  { join, merge }: Reconcile<Value> = {},
): DraftField<Value> {
  const [value, setValue] = useState(stored);
  const [theirs, setTheirs] = useState<Value | null>(null);
  const shown = useRef(stored);
  const lastStored = useRef(stored);
  /** The stored value that the field was last in sync with. */
  const base = useRef(stored);
  const reported = useRef<readonly Value[]>([]);
  const other = useRef<Value | null>(null);
  const isFocused = useRef(false);

  const show = (next: Value) => {
    shown.current = next;
    setValue(next);
  };

  const keepTheirs = (next: Value | null) => {
    other.current = next;
    setTheirs(next);
  };

  const report = (next: Value, before: Value) => {
    const both = other.current === null || !join ? next : join(next, other.current);
    reported.current = [...reported.current.slice(-maxReports), both];
    onChange(both, before);
  };

  const isFromElsewhere = (next: Value) =>
    join !== undefined &&
    ![base.current, shown.current, ...reported.current].some((one) => isSame(one, next));

  const takeStored = () => {
    const next = lastStored.current;
    const isUnsaved = !isSame(shown.current, base.current);
    if (isSame(next, shown.current)) {
      base.current = next;
    } else if (isUnsaved && isFromElsewhere(next)) {
      keepTheirs(next);
      // The stored value may already contain both: the other place resolved the same conflict.
      if (join && !isSame(join(shown.current, next), next)) report(shown.current, shown.current);
    } else if (merge && isUnsaved && !isFocused.current) {
      // Ignore late echoes of own reports.
      if (reported.current.some((one) => isSame(one, next))) return;
      show(merge(next, base.current, shown.current));
      base.current = next;
    } else if (!isUnsaved && (merge || !isFocused.current)) {
      base.current = next;
      keepTheirs(null);
      show(next);
    }
  };

  useLayoutEffect(() => {
    if (isSame(stored, lastStored.current)) return;
    lastStored.current = stored;
    takeStored();
  });

  return {
    value,
    theirs,
    change(next) {
      // It arrived while the field had focus but nothing was typed yet.
      if (other.current === null && isFromElsewhere(lastStored.current)) {
        keepTheirs(lastStored.current);
      }
      const before = shown.current;
      show(next);
      report(next, before);
    },
    settle(choice) {
      const [mine, their] = [shown.current, other.current];
      if (their === null || !join) return;
      keepTheirs(null);
      const next = { both: join(mine, their), mine, theirs: their }[choice];
      show(next);
      report(next, mine);
    },
    focusProps: {
      onFocusIn() {
        isFocused.current = true;
      },
      onFocusOut() {
        isFocused.current = false;
        takeStored();
      },
    },
  };
}

/** True if both have the same names in the same order. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Joins two notes, or returns the longer one if it contains the other. */
export function joinNotes(mine: string, theirs: string): string {
  if (theirs.includes(mine)) return theirs;
  return mine.includes(theirs) ? mine : `${mine}\n\n${theirs}`;
}
