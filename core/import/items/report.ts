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

/** What was left out or changed. The interface has a message for each. */
export const remarkCodes = [
  /** A record whose address is not http or https: left out. */
  'no-web-address',
  /** A work without an address: imported by its title, until the user adds the address. */
  'no-address',
  /** A highlight found in several saved clips: it stays with the clip of its work. */
  'several-holders',
  /** A record that cannot be read: left out. */
  'malformed',
  /** A record that exceeds the maximum depth or length: left out. */
  'too-large',
  /**
   * A field without an equivalent in Pressmark: left out. `count` is the number of
   * records, `detail` the first value.
   */
  'field-not-kept',
  /** A value of the wrong type: left out. */
  'wrong-type',
  /** An invalid time: left out. */
  'no-time',
  /** A time in the future: replaced by the time of the import. */
  'time-ahead',
  /** A tag that is empty once it is cleaned: left out. */
  'no-tag',
  /** A tag that was respelt. */
  'tag-changed',
  /** A highlight without a quote: its note was added to the note of the page. */
  'mark-without-words',
  /** A highlight without a quote and without a note: left out. */
  'empty-mark',
  /** A colour that was replaced by the nearest of ours. */
  'colour-changed',
  /** An unknown state: left out. */
  'unknown-state',
  /** A text that cannot be converted to a story: the page is imported as a link. */
  'no-text',
  /** The file is truncated. Everything before that point was read. */
  'cut-off',
  /** Bytes that are invalid in the file's encoding. */
  'bad-characters',
  /** The file does not state its encoding; the one in `detail` was used. */
  'encoding-guessed',
  /** A quotation mark that is never closed: the rest of the file would be one field. */
  'open-quote',
  /** A file in a zip of an unknown kind: left out. */
  'unknown-file-skipped',
  /**
   * A folder of a zip whose name begins with a dot, where programs store their own files:
   * left out. `count` is the number of files.
   */
  'hidden-folder',
  /** A damaged file in a zip: left out entirely, or from where the damage begins. */
  'file-damaged',
  /** A file in a zip that has a password, or an unknown compression: left out. */
  'file-unsupported',
  /** A file in a zip that contains errors which cannot be located. */
  'file-altered',
  /** A record whose checksum does not match: left out. */
  'record-damaged',
  /** A file in a zip whose path escapes the zip: left out. */
  'unsafe-name',
  /** A record that repeats an earlier id with different content: left out. */
  'repeated-id',
  /** A record whose id is already used elsewhere in the library: left out. */
  'taken-id',
  /** A record written by a newer Pressmark, or not in Pressmark's format: left out. */
  'not-valid',
  /** A file that should be there is missing. */
  'file-missing',
  /** An image stored next to a note: its web address is unknown. */
  'picture-beside',
  /**
   * An item of our list that has lost the id of its highlight: moved to the note of the
   * page. `detail` has it in full.
   */
  'id-lost',
  /** A comment in a note, which is never rendered: left out. `detail` has it in full. */
  'comment-left-out',
  /** A highlight whose quote is not in the saved text: imported, and listed as lost. */
  'lost-mark',
  /**
   * A highlight whose quote occurs several times in the saved text, without a position in
   * the file: placed on the first occurrence.
   */
  'place-guessed',
  /** The library has another value for this field of the page, and keeps it: left out. */
  'kept-otherwise',
  /** Text the user wrote earlier and has changed since; `detail` has it in full. */
  'earlier-words',
  /**
   * When the library is replaced: text that the library has and the file does not.
   * `detail` has it in full.
   */
  'replaced-words',
  /**
   * When the library is replaced: a clip that is not in the file, or is in the file's
   * bin. It goes to the bin.
   */
  'to-bin',
  /**
   * A page that the user has put into the bin: it stays there, and what the file adds is
   * added to it.
   */
  'in-bin',
] as const;

export type RemarkCode = (typeof remarkCodes)[number];

/** A line of the report. */
export interface Remark {
  readonly code: RemarkCode;
  readonly place: Place;
  /** Text of the file or the library, shortened unless the user wrote it. Never our own words. */
  readonly detail: string | null;
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
