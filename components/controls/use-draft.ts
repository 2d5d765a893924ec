import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A value being edited, which outlives the value that is handed in. */
export interface DraftField<Value> {
  readonly value: Value;
  /** What was stored elsewhere while the reader wrote something else here; null when nothing was. */
  readonly theirs: Value | null;
  /** Takes what the reader did, and reports it. */
  change(next: Value): void;
  /** Ends a conflict: goes on with one of the two, or with both as one. */
  settle(choice: 'both' | 'mine' | 'theirs'): void;
  /** For the element around the field: nothing is replaced under the reader's hands. */
  readonly focusProps: { onFocusIn(): void; onFocusOut(): void };
}

/** How many of our own reports are remembered, to know them when the watcher gives them back. */
const rememberedReports = 200;

/** How what is stored elsewhere and what is edited here are brought together; by default what is edited stays. */
interface Reconcile<Value> {
  /** Both as one, which is reported in place of what is edited. */
  readonly join?: (mine: Value, theirs: Value) => Value;
  /** What is stored with the difference between `before` and `mine` made to it, which is shown. */
  readonly merge?: (stored: Value, before: Value, mine: Value) => Value;
}

/**
 * Keeps what a reader types apart from the stored value, which comes back from
 * a watcher late, out of order, or not at all.
 *
 * A stored value is taken only when the field holds nothing unsaved (what it
 * shows is what was stored last) and the reader is not in it; one that arrives
 * meanwhile is taken when they leave. Give the component a `key` that names
 * the record, so that another record begins afresh.
 *
 * With `join`, a value that was stored elsewhere is never written over: while
 * the two differ, both are reported as one, and the field goes on showing what
 * is being typed. With `merge`, it is shown as well, and whoever is told of a
 * change with what was shown before it can store the difference alone.
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
  /** The stored value that the shown one was last equal to. */
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
    reported.current = [...reported.current.slice(-rememberedReports), both];
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
      // What is stored may hold both already: the other place met the same conflict.
      if (join && !isSame(join(shown.current, next), next)) report(shown.current, shown.current);
    } else if (merge && isUnsaved && !isFocused.current) {
      // One of our own reports that comes back late tells nothing new.
      if (reported.current.some((one) => isSame(one, next))) return;
      show(merge(next, base.current, shown.current));
      base.current = next;
    } else if (!isUnsaved && !isFocused.current) {
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
      // It came while the reader was in the field and had not typed yet.
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

/** The same names in the same order? */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Two notes as one, unless one holds the other. */
export function joinNotes(mine: string, theirs: string): string {
  if (theirs.includes(mine)) return theirs;
  return mine.includes(theirs) ? mine : `${mine}\n\n${theirs}`;
}
