/** The selected rows of a list, and the active row (the one with keyboard focus). */
export interface RowSelection {
  /** Position of the active row, or -1. */
  readonly at: number;
  /** Its clip number, which locates it when the list changes. */
  readonly number: number | null;
  /**
   * True if the user did not navigate to the active row. Actions then apply to the open clip, if
   * any.
   */
  readonly isLoose: boolean;
  /** Number of the formerly active clip that left the list, until the user navigates. Else null. */
  readonly gone: number | null;
  /** Clip number where a range selection starts. */
  readonly anchor: number | null;
  readonly selected: ReadonlySet<number>;
}

export const noSelection: RowSelection = {
  at: -1,
  number: null,
  isLoose: false,
  gone: null,
  anchor: null,
  selected: new Set(),
};

const none: ReadonlySet<number> = new Set();

/** Makes a row active. The selection is cleared, unless it is given. */
export function goTo(numbers: Uint32Array, at: number, selected = none): RowSelection {
  const place = Math.max(0, Math.min(at, numbers.length - 1));
  const number = numbers[place];
  if (number === undefined) return noSelection;
  return { at: place, number, isLoose: false, gone: null, anchor: number, selected };
}

/**
 * Makes a row active and selects the range from the anchor to it, instead of the range to the row
 * that was active. Other rows stay selected.
 */
export function selectRange(choice: RowSelection, numbers: Uint32Array, at: number): RowSelection {
  const place = Math.max(0, Math.min(at, numbers.length - 1));
  const number = numbers[place];
  if (number === undefined) return noSelection;
  const from = choice.anchor === null ? -1 : numbers.indexOf(choice.anchor);
  const first = from < 0 ? place : from;
  const selected = new Set(choice.selected);
  for (const left of slice(numbers, first, choice.at)) selected.delete(left);
  for (const added of slice(numbers, first, place)) selected.add(added);
  const anchor = numbers[first] ?? null;
  return { at: place, number, isLoose: false, gone: null, anchor, selected };
}

function slice(numbers: Uint32Array, a: number, b: number): Uint32Array {
  return numbers.subarray(Math.min(a, b), Math.max(a, b) + 1);
}

/**
 * Adds a row to the selection or removes it, and makes it active.
 *
 * If nothing was selected, the previously active row is selected too, because it is the open
 * one. `isAlone` skips this, for checkboxes.
 */
export function toggle(
  choice: RowSelection,
  numbers: Uint32Array,
  at: number,
  isAlone = false,
): RowSelection {
  const number = numbers[at];
  if (number === undefined) return choice;
  const selected = new Set(choice.selected);
  if (selected.size === 0 && !isAlone && choice.number !== null) selected.add(choice.number);
  if (selected.has(number) && choice.selected.has(number)) selected.delete(number);
  else selected.add(number);
  return { at, number, isLoose: false, gone: null, anchor: number, selected };
}

export function selectAll(choice: RowSelection, numbers: Uint32Array): RowSelection {
  return { ...choice, selected: new Set(numbers) };
}

export function selectNone(choice: RowSelection): RowSelection {
  return { ...choice, selected: none };
}

/**
 * Carries the selection over to a changed list.
 *
 * The active row is located by its number. If it is gone, the row that replaced it becomes
 * active, until the original returns or the replacement is opened. `reading` is the open clip,
 * or null.
 */
export function followList(
  choice: RowSelection,
  numbers: Uint32Array,
  reading: number | null = null,
): RowSelection {
  if (choice.number === null || numbers.length === 0) return noSelection;
  const isReading = choice.number === reading;
  const back = choice.gone === null || isReading ? -1 : numbers.indexOf(choice.gone);
  const found = back < 0 ? numbers.indexOf(choice.number) : back;
  const at = found < 0 ? Math.min(choice.at, numbers.length - 1) : found;
  const listed =
    choice.selected.size > 0 ? numbers.filter((number) => choice.selected.has(number)) : [];
  const isReadGone = choice.gone !== null && choice.gone === reading;
  const keepsGone = isReadGone || (found >= 0 && !isReading);
  return {
    at,
    number: numbers[at] ?? null,
    isLoose: back < 0 && (choice.isLoose || (found < 0 && isReading)),
    gone: back >= 0 ? null : keepsGone ? choice.gone : found < 0 ? choice.number : null,
    anchor: choice.anchor,
    selected: listed.length === choice.selected.size ? choice.selected : new Set(listed),
  };
}

/**
 * Updates the selection when a clip was opened other than by its row. Its row becomes active if it
 * is in the list.
 */
export function followOpenClip(
  choice: RowSelection,
  numbers: Uint32Array,
  reading: number | null,
): RowSelection {
  if (reading !== null && reading === choice.number) return choice;
  const at = reading === null ? -1 : numbers.indexOf(reading);
  if (at < 0) return choice.number === null ? choice : { ...choice, isLoose: true };
  return { ...choice, at, number: reading, isLoose: false, gone: null, anchor: reading };
}

/** Returns the target of an action: the selected rows, or else the active row. */
export function getTargets({ selected, number }: RowSelection): readonly number[] {
  if (selected.size > 0) return [...selected];
  return number === null ? [] : [number];
}
