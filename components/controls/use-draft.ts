import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A value being edited, which outlives the value that is handed in. */
export interface DraftField<Value> {
  readonly value: Value;
  /** Takes what the reader did, and reports it. */
  change(next: Value): void;
  /** For the element around the field: nothing is replaced under the reader's hands. */
  readonly focusProps: { onFocusIn(): void; onFocusOut(): void };
}

/**
 * Keeps what a reader types apart from the stored value, which comes back from
 * a watcher late, out of order, or not at all.
 *
 * A stored value is taken only when the field holds nothing unsaved (what it
 * shows is what was stored last) and the reader is not in it; one that arrives
 * meanwhile is taken when they leave. Give the component a `key` that names
 * the record, so that another record begins afresh.
 */
export function useDraft<Value>(
  stored: Value,
  isSame: (one: Value, other: Value) => boolean,
  onChange: (next: Value) => void,
): DraftField<Value> {
  const [value, setValue] = useState(stored);
  const shown = useRef(stored);
  const lastStored = useRef(stored);
  /** The stored value that the shown one was last equal to. */
  const base = useRef(stored);
  const isFocused = useRef(false);

  const show = (next: Value) => {
    shown.current = next;
    setValue(next);
  };

  const takeStored = () => {
    const isUnsaved = !isSame(shown.current, base.current);
    if (isSame(lastStored.current, shown.current)) {
      base.current = shown.current;
    } else if (!isUnsaved && !isFocused.current) {
      base.current = lastStored.current;
      show(lastStored.current);
    }
  };

  useLayoutEffect(() => {
    if (isSame(stored, lastStored.current)) return;
    lastStored.current = stored;
    takeStored();
  });

  return {
    value,
    change(next) {
      show(next);
      onChange(next);
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
