import { mergeTexts } from '../notes';
import { addSeen, getDevice, includesSeen, isSeen, type Stamp, type Stamps } from './stamp';
import { readHistory, type TextEdit } from './text-history';

/** A text with its latest edits. All devices that have the same edits read the same text. */
export interface SyncedText {
  /** The text before the edits. */
  readonly start: string;
  /** The edits that `start` contains. */
  readonly startSeen: Stamps;
  /** Sorted by stamp. */
  readonly edits: readonly TextEdit[];
}

export const emptyText: SyncedText = { start: '', startSeen: {}, edits: [] };

/** With more edits than this, the older half becomes part of the start. */
const maxEdits = 32;

/** The text with all edits. */
export function readText({ start, startSeen, edits }: SyncedText): string {
  return readHistory(start, startSeen, edits).text;
}

/**
 * Adds an edit that changes the current text to `after`. If the text was not sent, it becomes part
 * of this device's edit before: a server may refuse one edit after another for hours.
 */
export function editText(text: SyncedText, after: string, stamp: Stamp, isSent = true): SyncedText {
  const last = text.edits.at(-1);
  if (!isSent && last && getDevice(last.stamp) === getDevice(stamp) && knowsAll(last, text)) {
    const seen = last.seen && addSeen(last.seen, [last.stamp]);
    const edit: TextEdit = { ...last, after, stamp, ...(seen && { seen }) };
    return { ...text, edits: [...text.edits.slice(0, -1), edit] };
  }
  const seen = addSeen(text.startSeen, listEditStamps(text));
  const isFirst = Object.keys(seen).length === 0;
  const edit: TextEdit = { stamp, before: readText(text), after, ...(!isFirst && { seen }) };
  return shorten({ ...text, edits: [...text.edits, edit] });
}

/** True if the device that made the edit knew the start and all other edits. */
function knowsAll({ stamp, seen = {} }: TextEdit, { startSeen, edits }: SyncedText): boolean {
  const others = edits.filter((edit) => edit.stamp !== stamp);
  return includesSeen(seen, startSeen) && others.every((edit) => isSeen(edit.stamp, seen));
}

/** The stamps of all edits that are not part of the start. */
export function listEditStamps({ edits }: SyncedText): readonly Stamp[] {
  return edits.map(({ stamp }) => stamp);
}

/** Joins the edits of two devices. */
export function joinTexts(one: SyncedText, other: SyncedText): SyncedText {
  const { start, startSeen } = joinStarts(one, other);
  const edits = new Map(
    [...one.edits, ...other.edits]
      .filter(({ stamp }) => !isSeen(stamp, startSeen))
      .map((edit) => [edit.stamp, edit]),
  );
  return { start, startSeen, edits: [...edits.values()].sort(compareEdits) };
}

/** The start that contains the other; both, if each contains edits that the other lacks. */
function joinStarts(one: SyncedText, other: SyncedText): Omit<SyncedText, 'edits'> {
  if (includesSeen(one.startSeen, other.startSeen)) return one;
  if (includesSeen(other.startSeen, one.startSeen)) return other;
  const [first = '', second = ''] = [one.start, other.start].sort();
  return {
    start: mergeTexts('', first, second),
    startSeen: addSeen(one.startSeen, Object.values(other.startSeen)),
  };
}

function shorten(text: SyncedText): SyncedText {
  if (text.edits.length <= maxEdits) return text;
  const older = text.edits.slice(0, maxEdits / 2);
  return {
    start: readText({ ...text, edits: older }),
    startSeen: addSeen(text.startSeen, listEditStamps({ ...text, edits: older })),
    edits: text.edits.slice(older.length),
  };
}

function compareEdits(one: TextEdit, other: TextEdit): number {
  return one.stamp < other.stamp ? -1 : 1;
}
