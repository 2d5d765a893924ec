import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A value being edited, independent of the stored value passed in. */
export interface DraftField<Value> {
  readonly value: Value;
  /** What was stored elsewhere while the user typed something else here. Null or empty if nothing was. */
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

/** How to treat a value that was stored elsewhere. By default the edited value wins. */
interface Reconcile<Value> {
  /** Applies the difference between `before` and `mine` to the stored value. The result is shown. */
  readonly merge?: Merge<Value>;
  /** For a value that can be edited in two places at once: the user is asked which to keep. */
  readonly shared?: {
    readonly merge: Merge<Value>;
    contains(value: Value, part: Value): boolean;
    remove(value: Value, part: Value): Value;
  };
}

type Merge<Value> = (stored: Value, before: Value, mine: Value) => Value;

/**
 * Keeps the user's text apart from the stored value, which a watcher may deliver late, out of
 * order, or not at all.
 *
 * A stored value is applied only if the field has nothing unsaved (it shows the last stored
 * value) and, without `merge`, is not focused. A value that arrives during focus is applied on blur.
 * Give the component a `key` that identifies the record, so another record resets it.
 *
 * Changes are reported with the value shown before, so the caller can store only the difference.
 * With `merge`, the merged value is also shown. With `shared`, the caller must merge in the same
 * way, so that both texts are stored from the start: the field keeps showing the typed one, and
 * offers the other.
 */
export function useDraft<Value>(
  stored: Value,
  isSame: (one: Value, other: Value) => boolean,
  onChange: (next: Value, before: Value) => void,
  { merge, shared }: Reconcile<Value> = {},
): DraftField<Value> {
  const [value, setValue] = useState(stored);
  const [theirs, setTheirs] = useState<Value | null>(null);
  const shown = useRef(stored);
  const lastStored = useRef(stored);
  /** The stored value that the field was last in sync with. */
  const base = useRef(stored);
  const reported = useRef<readonly Value[]>([]);
  const isFocused = useRef(false);

  const show = (next: Value) => {
    shown.current = next;
    setValue(next);
  };

  const report = (next: Value, before: Value) => {
    reported.current = [...reported.current.slice(-maxReports), next];
    onChange(next, before);
  };

  /** The newest value of this field that is part of the last stored one. Undefined if none is. */
  const findOwn = () =>
    [shown.current, ...reported.current.toReversed()].find((own) =>
      shared?.contains(lastStored.current, own),
    );

  /** What the last stored value contains besides the value of this field. */
  const findTheirs = (): Value | null => {
    const next = lastStored.current;
    if (!shared || isSame(next, base.current)) return null;
    return shared.remove(next, findOwn() ?? base.current);
  };

  const takeStored = () => {
    const next = lastStored.current;
    const isUnsaved = !isSame(shown.current, base.current);
    if (isSame(next, shown.current)) {
      base.current = next;
      setTheirs(null);
    } else if (isUnsaved && shared) {
      setTheirs(findTheirs());
    } else if (merge && isUnsaved && !isFocused.current) {
      // Ignore late echoes of own reports.
      if (reported.current.some((one) => isSame(one, next))) return;
      show(merge(next, base.current, shown.current));
      base.current = next;
    } else if (!isUnsaved && (merge || !isFocused.current)) {
      base.current = next;
      setTheirs(null);
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
      // It may have arrived while the field had focus but nothing was typed yet.
      setTheirs(findTheirs());
      const before = shown.current;
      show(next);
      report(next, before);
    },
    settle(choice) {
      if (theirs === null || !shared) return;
      const own = findOwn();
      const both = shared.merge(lastStored.current, own ?? base.current, shown.current);
      const next = { both, mine: shown.current, theirs }[choice];
      show(next);
      setTheirs(null);
      if (isSame(next, lastStored.current)) base.current = next;
      // What is stored once all reports are. Without an own text, the other place removed it.
      const before = own === undefined ? lastStored.current : both;
      if (!isSame(next, before)) report(next, before);
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
