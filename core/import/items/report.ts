import type { DroppedText, PageField } from '../../reconcile';

/** A position in the input: which file, which record, which field. */
export interface Place {
  /** The file's name; for a file in a zip, its path there. */
  readonly file: string;
  /** The record's number from 1, without a table's title row. Null is the whole file. */
  readonly row: number | null;
  /**
   * The name of a field in the file; a number is a table's column, from 1. `part` is what
   * the library calls it.
   */
  readonly field: string | number | { readonly part: RemarkPart } | null;
}

/** Parts of a clip or the library that a remark is about. The interface has a name for each. */
export type RemarkPart = PageField | DroppedText['field'] | 'search';

/** What was left out or changed; `import.ftl` has a message for each that explains it. */
export type RemarkCode =
  // Records.
  | 'no-web-address'
  | 'no-address'
  | 'malformed'
  | 'too-large'
  | 'not-valid'
  | 'record-damaged'
  | 'repeated-id'
  | 'taken-id'
  // Fields. The first has the number of records as `count`, and the first value as `detail`.
  | 'field-not-kept'
  | 'wrong-type'
  | 'no-time'
  | 'time-ahead'
  | 'no-tag'
  | 'tag-changed'
  | 'colour-changed'
  | 'unknown-state'
  | 'no-text'
  // Highlights and notes.
  | 'mark-without-words'
  | 'empty-mark'
  | 'several-holders'
  | 'lost-mark'
  | 'place-guessed'
  | 'id-lost'
  | 'comment-left-out'
  | 'picture-beside'
  // Whole files. `hidden-folder` has the number of files as `count`.
  | 'cut-off'
  | 'open-quote'
  | 'bad-characters'
  | 'encoding-guessed'
  | 'unknown-file-skipped'
  | 'hidden-folder'
  | 'file-damaged'
  | 'file-unsupported'
  | 'file-altered'
  | 'file-missing'
  | 'unsafe-name'
  // What the library has.
  | 'kept-otherwise'
  | 'earlier-words'
  | 'in-bin'
  // When the library is replaced.
  | 'replaced-words'
  | 'to-bin';

/** A line of the report. */
export interface Remark {
  readonly code: RemarkCode;
  readonly place: Place;
  /** Text of the file or the library, shortened unless the user wrote it. Never our own words. */
  readonly detail: string | null;
  /** What the detail belongs to: the headline of a clip, after the quote of a highlight. */
  readonly about?: string;
  /** The number of records it stands for. */
  readonly count: number;
}

/** Collects remarks on one file. */
export interface Report {
  readonly file: string;
  add(code: RemarkCode, row: number | null, field?: Place['field'], detail?: string | null): void;
  /** Reports a field without an equivalent: once for all records, with the first value. */
  addDropped(field: string, value: unknown): void;
  /** Reports a hidden folder of a zip that was skipped, with the number of its files. */
  addHiddenFolder(name: string, files: number): void;
  /** Returns the remarks since the last call. */
  take(): readonly Remark[];
  /** Returns the remarks that are reported once for all records. */
  end(): readonly Remark[];
}

/** User text that exists nowhere else after the import: reported in full. */
const reportedInFull: ReadonlySet<RemarkCode> = new Set([
  'earlier-words',
  'no-web-address',
  'comment-left-out',
  'id-lost',
]);

/** Maximum number of characters of a value shown in the report. */
const maxShownLength = 200;

/** Creates an empty report on a file. */
export function createReport(name: string): Report {
  let remarks: Remark[] = [];
  const file = shortenForReport(name);
  const fields = new Map<string, { count: number; readonly first: string }>();
  return {
    file,
    add(code, row, field = null, detail = null) {
      const shown = reportedInFull.has(code) ? cleanForReport : shortenForReport;
      remarks.push({
        code,
        place: { file, row, field },
        detail: detail === null ? null : shown(detail),
        count: 1,
      });
    },
    addHiddenFolder(name, files) {
      const place = { file: shortenForReport(name), row: null, field: null };
      remarks.push({ code: 'hidden-folder', place, detail: null, count: files });
    },
    addDropped(field, value) {
      const counted = fields.get(field);
      if (counted !== undefined) counted.count++;
      else fields.set(field, { count: 1, first: shortenForReport(toText(value)) });
    },
    take() {
      const taken = remarks;
      remarks = [];
      return taken;
    },
    end() {
      const remarks = [...fields].map(([field, { count, first }]): Remark => {
        return {
          code: 'field-not-kept',
          place: { file, row: null, field: shortenForReport(field) },
          detail: first,
          count,
        };
      });
      fields.clear();
      return remarks;
    },
  };
}

/** A value as text. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** User text in full, with line breaks, for copying. Bidi control characters are removed. */
export function cleanForReport(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim();
}

/** A value as shown in the report: one line, shortened, without bidi control characters. */
export function shortenForReport(value: string): string {
  const line = value
    .slice(0, maxShownLength * 2)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim();
  const characters = [...line];
  return characters.length > maxShownLength || value.length > maxShownLength * 2
    ? `${characters.slice(0, maxShownLength).join('')}…`
    : line;
}
