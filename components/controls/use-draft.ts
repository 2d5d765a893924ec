import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A value being edited, independent of the stored value passed in. */
export interface DraftField<Value> {
  readonly value: Value;
  /** Applies and reports an edit by the user. */
  change(next: Value): void;
  /** For the element around the field, so the value is not replaced in the middle of an edit. */
  readonly editProps: {
    onFocusIn(): void;
    onFocusOut(): void;
    // In lower case: Preact would listen for an event named "CompositionStart".
    oncompositionstart(): void;
    oncompositionend(): void;
  };
}

/** Number of own reports to remember, to recognise them when the watcher echoes them. */
const maxReports = 200;

/** After this time, a value that the watcher delivered is not late: a newer one would have come. */
const lateMs = 500;

/** How to treat a value that was stored elsewhere. */
export interface Merge<Value> {
  /** Applies the difference between `before` and `mine` to the stored value. */
  merge(stored: Value, before: Value, mine: Value): Value;
  /** The one of some values of the field, in their order, that the stored value was made from. */
  findSource(stored: Value, values: readonly Value[]): Value;
}

/**
 * Keeps the user's edits apart from the stored value, which a watcher may deliver late or not at
 * all.
 *
 * Without `elsewhere`, the edited value wins: a stored value is applied only if the field has nothing
 * unsaved (it shows the last stored value) and is not focused, if need be on blur. With `elsewhere`, a
 * value that was stored elsewhere is merged with the edited one and shown at once, except while an
 * input method is composing.
 *
 * Changes are reported with the value shown before, so the caller can store only the difference,
 * merged in the same way. Give the component a `key` that identifies the record, so another record
 * resets it.
 */
export function useDraft<Value>(
  stored: Value,
  isSame: (one: Value, other: Value) => boolean,
  onChange: (next: Value, before: Value) => void,
  elsewhere?: Merge<Value>,
): DraftField<Value> {
  const [value, setValue] = useState(stored);
  const shown = useRef(stored);
  const lastStored = useRef(stored);
  /** The stored value that the field was last in sync with. */
  const base = useRef(stored);
  /** Values that were reported since `base`, as they will be stored. */
  const pending = useRef<readonly Value[]>([]);
  /** Values that were stored before `base`. The watcher may deliver them late. */
  const earlier = useRef<readonly Value[]>([]);
  const isFocused = useRef(false);
  const isComposing = useRef(false);

  const show = (next: Value) => {
    shown.current = next;
    setValue(next);
  };

  const sync = (next: Value, pendingNext: readonly Value[]) => {
    earlier.current = [...earlier.current.slice(-maxReports), base.current];
    base.current = next;
    pending.current = pendingNext;
  };

  const settling = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(settling.current), []);

  const takeStored = (isSettled = false) => {
    clearTimeout(settling.current);
    const next = lastStored.current;
    const isIn = (values: readonly Value[]) => values.some((one) => isSame(one, next));
    const echo = pending.current.findIndex((one) => isSame(one, next));
    const isUnsaved = !isSame(shown.current, base.current);
    if (echo >= 0 || isSame(next, shown.current)) {
      sync(next, pending.current.slice(echo + 1));
    } else if (elsewhere && isUnsaved && !isSettled && isIn(earlier.current)) {
      settling.current = setTimeout(() => takeStored(true), lateMs);
    } else if (elsewhere && !isComposing.current) {
      const before = elsewhere.findSource(next, [base.current, ...pending.current]);
      const late = pending.current.slice(pending.current.indexOf(before) + 1);
      sync(
        next,
        late.map((one) => elsewhere.merge(next, before, one)),
      );
      show(elsewhere.merge(next, before, shown.current));
    } else if (!elsewhere && !isUnsaved && !isFocused.current) {
      sync(next, []);
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
    change(next) {
      const before = shown.current;
      show(next);
      pending.current = [...pending.current.slice(-maxReports), next];
      onChange(next, before);
    },
    editProps: {
      onFocusIn() {
        isFocused.current = true;
      },
      onFocusOut() {
        isFocused.current = false;
        if (!elsewhere) takeStored();
      },
      oncompositionstart() {
        isComposing.current = true;
      },
      oncompositionend() {
        isComposing.current = false;
        if (elsewhere) takeStored();
      },
    },
  };
}

/** True if both have the same names in the same order. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
