/** The rows that are chosen in a list, and the one that has the keyboard. */
export interface RowChoice {
  /** Place of the row that has the keyboard in the list; -1 when there is none. */
  readonly at: number;
  /** The clip's number there, by which it is found again when the list changes. */
  readonly number: number | null;
  /** The reader has not gone to that row themselves: what they mean is the clip that is read, if one is. */
  readonly isLoose: boolean;
  /** Number of the clip that had the keyboard and has gone from the list, until the reader goes on; else null. */
  readonly gone: number | null;
  /** Number of the clip from which a range is drawn. */
  readonly anchor: number | null;
  readonly chosen: ReadonlySet<number>;
}

export const noChoice: RowChoice = {
  at: -1,
  number: null,
  isLoose: false,
  gone: null,
  anchor: null,
  chosen: new Set(),
};

const none: ReadonlySet<number> = new Set();

/** Goes to a row; nothing stays chosen. */
export function goTo(numbers: Uint32Array, at: number): RowChoice {
  const place = Math.max(0, Math.min(at, numbers.length - 1));
  const number = numbers[place];
  if (number === undefined) return noChoice;
  return { at: place, number, isLoose: false, gone: null, anchor: number, chosen: none };
}

/** Goes to a row and chooses all from the anchor to it. */
export function rangeTo(choice: RowChoice, numbers: Uint32Array, at: number): RowChoice {
  const place = Math.max(0, Math.min(at, numbers.length - 1));
  const number = numbers[place];
  if (number === undefined) return noChoice;
  const from = choice.anchor === null ? -1 : numbers.indexOf(choice.anchor);
  const first = from < 0 ? place : from;
  const chosen = new Set(numbers.subarray(Math.min(first, place), Math.max(first, place) + 1));
  const anchor = numbers[first] ?? null;
  return { at: place, number, isLoose: false, gone: null, anchor, chosen };
}

/**
 * Adds a row to the chosen or takes it away, and goes there. Where nothing was
 * chosen yet, the row that has the keyboard is meant, too: it is the one that is
 * being read. `isAlone` leaves that out, for a checkbox.
 */
export function toggle(
  choice: RowChoice,
  numbers: Uint32Array,
  at: number,
  isAlone = false,
): RowChoice {
  const number = numbers[at];
  if (number === undefined) return choice;
  const chosen = new Set(choice.chosen);
  if (chosen.size === 0 && !isAlone && choice.number !== null) chosen.add(choice.number);
  if (chosen.has(number) && choice.chosen.has(number)) chosen.delete(number);
  else chosen.add(number);
  return { at, number, isLoose: false, gone: null, anchor: number, chosen };
}

export function chooseAll(choice: RowChoice, numbers: Uint32Array): RowChoice {
  return { ...choice, chosen: new Set(numbers) };
}

export function chooseNone(choice: RowChoice): RowChoice {
  return { ...choice, chosen: none };
}

/**
 * The same choice in a list that has changed: the row that has the keyboard is found by its
 * number, and where it has gone the one that took its place has it, until it comes back or
 * that one is read. `reading` is the clip that is read, else null.
 */
export function follow(
  choice: RowChoice,
  numbers: Uint32Array,
  reading: number | null = null,
): RowChoice {
  if (choice.number === null || numbers.length === 0) return noChoice;
  const isReading = choice.number === reading;
  const back = choice.gone === null || isReading ? -1 : numbers.indexOf(choice.gone);
  const found = back < 0 ? numbers.indexOf(choice.number) : back;
  const at = found < 0 ? Math.min(choice.at, numbers.length - 1) : found;
  const standing = choice.chosen.size > 0 ? numbers.filter((one) => choice.chosen.has(one)) : [];
  const isReadGone = choice.gone !== null && choice.gone === reading;
  const isKept = isReadGone || (found >= 0 && !isReading);
  return {
    at,
    number: numbers[at] ?? null,
    isLoose: back < 0 && (choice.isLoose || (found < 0 && isReading)),
    gone: back >= 0 ? null : isKept ? choice.gone : found < 0 ? choice.number : null,
    anchor: choice.anchor,
    chosen: standing.length === choice.chosen.size ? choice.chosen : new Set(standing),
  };
}

/** The choice when another clip has come to be read than by its row: its row has the keyboard, if it is in the list. */
export function followRead(
  choice: RowChoice,
  numbers: Uint32Array,
  reading: number | null,
): RowChoice {
  if (reading !== null && reading === choice.number) return choice;
  const at = reading === null ? -1 : numbers.indexOf(reading);
  if (at < 0) return choice.number === null ? choice : { ...choice, isLoose: true };
  return { ...choice, at, number: reading, isLoose: false, gone: null, anchor: reading };
}

/** What an act is for: the chosen, else the row that has the keyboard. */
export function targetsOf({ chosen, number }: RowChoice): readonly number[] {
  if (chosen.size > 0) return [...chosen];
  return number === null ? [] : [number];
}
