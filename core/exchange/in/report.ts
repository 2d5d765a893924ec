/** Where in what was handed in: which file, which record of it, which field. */
export interface Place {
  /** The name of the file; of a file in a zip, its path there. */
  readonly file: string;
  /** Which record, counted from 1; in a table, the title line is not counted. Null is the whole file. */
  readonly row: number | null;
  readonly field: string | null;
}

/**
 * What was left out, or comes in other than it was written. Screens have words
 * for each.
 */
export const remarkCodes = [
  /** A record without an address that begins with http or https: left out. */
  'no-web-address',
  /** A work without an address: it comes in by its title, and waits for the user to add the address. */
  'no-address',
  /** A highlight that several saved clips hold: it stays with the clip of its work. */
  'several-holders',
  /** A record that cannot be read: left out. */
  'malformed',
  /** A record that is nested deeper, or is longer, than can be taken: left out. */
  'too-large',
  /** A field that Pressmark has no place for: left out; `count` says in how many records, `detail` what the first has. */
  'field-not-kept',
  /** A value of another kind than it must be: left out. */
  'wrong-type',
  /** A time that is none: left out. */
  'no-time',
  /** A time that has not come yet: that of the import stands for it. */
  'time-ahead',
  /** A tag of which nothing is left once it is cleaned: left out. */
  'no-tag',
  /** A tag that is spelt otherwise here. */
  'tag-changed',
  /** A mark without words: what was written about it went into the note of the page. */
  'mark-without-words',
  /** A mark without words or anything written about it: left out. */
  'empty-mark',
  /** A colour for which the nearest of ours stands. */
  'colour-changed',
  /** A word for a state that is not known: left out. */
  'unknown-state',
  /** A text that cannot be made into a story: the page comes in as a link. */
  'no-text',
  /** The file ends in the middle. What stood before is read. */
  'cut-off',
  /** Bytes that are no text in the file's encoding. */
  'bad-characters',
  /** The file does not say its encoding; the one in `detail` was taken. */
  'encoding-guessed',
  /** A quotation mark that is never closed: the rest of the file would be one field. */
  'open-quote',
  /** A file in a zip that is of no kind that is known: left out. */
  'file-not-known',
  /** A folder of a zip whose name begins with a dot, where programs keep their own files: left out; `count` is the number of files. */
  'hidden-folder',
  /** A file in a zip that is damaged: left out, or from where the damage shows. */
  'file-damaged',
  /** A file in a zip of which some of what was read is wrong, and nothing says what. */
  'file-altered',
  /** A record that is not as it was written: left out. */
  'record-damaged',
  /** A file in a zip with a name that leads out of it: left out. */
  'unsafe-name',
  /** A record whose id stood before, with another content: left out. */
  'repeated-id',
  /** A record whose id something else of the library has: left out. */
  'taken-id',
  /** A record of a newer Pressmark, or not as Pressmark writes them: left out. */
  'not-valid',
  /** A file that should be there is missing. */
  'file-missing',
  /** A picture whose file lies beside a note: its address is not known. */
  'picture-beside',
  /** An item of our list that has lost the id of its highlight: it is in the note of the page; `detail` has it in full. */
  'id-lost',
  /** A comment in a note, which no reader of it sees: left out; `detail` has it in full. */
  'comment-left-out',
  /** A mark whose words stand nowhere in the kept text: it comes in, and is listed as lost. */
  'lost-mark',
  /** A mark whose words stand several times in the kept text, and the file does not say where: it is on the first of them. */
  'place-guessed',
  /** The library has this of the page otherwise, and keeps its own: left out. */
  'kept-otherwise',
  /** What the reader wrote before, where they have written otherwise since; `detail` has it in full. */
  'earlier-words',
  /** What the library has and the file has not, where the library becomes what the file holds; `detail` has it in full. */
  'replaced-words',
  /** A clip that is not in the file, or in its bin, where the library becomes what the file holds: it goes to the bin. */
  'to-bin',
  /** A page that the reader has put into the bin: it stays there, with what the file adds to it. */
  'in-bin',
] as const;

export type RemarkCode = (typeof remarkCodes)[number];

/** A line of the report. */
export interface Remark {
  readonly code: RemarkCode;
  readonly place: Place;
  /** What stood there, shortened but for a reader's own words; or more about the reason. */
  readonly detail: string | null;
  /** For how many records it stands. */
  readonly count: number;
}

/** Gathers what there is to say about one file. */
export interface Report {
  readonly file: string;
  say(code: RemarkCode, row: number | null, field?: string | null, detail?: string | null): void;
  /** That a field has no place here: said once for all records, with the first value. */
  notKept(field: string, value: unknown): void;
  /** Adds a remark on a hidden folder of a zip that was skipped with this many files. */
  hiddenFolder(name: string, files: number): void;
  /** What was said since the last time. */
  take(): readonly Remark[];
  /** What is said once for all records. */
  end(): readonly Remark[];
}

/** What a reader wrote, and what stands nowhere else once the import is done. */
const toldWhole: ReadonlySet<RemarkCode> = new Set([
  'earlier-words',
  'no-web-address',
  'comment-left-out',
  'id-lost',
]);

/** Characters of a value that a line of the report shows. */
const mostShown = 200;

/** An empty report on a file. */
export function createReport(name: string): Report {
  let said: Remark[] = [];
  const file = shownInReport(name);
  const fields = new Map<string, { count: number; readonly first: string }>();
  return {
    file,
    say(code, row, field = null, detail = null) {
      const shown = toldWhole.has(code) ? wholeInReport : shownInReport;
      said.push({
        code,
        place: { file, row, field },
        detail: detail === null ? null : shown(detail),
        count: 1,
      });
    },
    hiddenFolder(name, files) {
      const place = { file: shownInReport(name), row: null, field: null };
      said.push({ code: 'hidden-folder', place, detail: null, count: files });
    },
    notKept(field, value) {
      const told = fields.get(field);
      if (told !== undefined) told.count++;
      else fields.set(field, { count: 1, first: shownInReport(asText(value)) });
    },
    take() {
      const taken = said;
      said = [];
      return taken;
    },
    end() {
      const remarks = [...fields].map(([field, { count, first }]): Remark => {
        return {
          code: 'field-not-kept',
          place: { file, row: null, field: shownInReport(field) },
          detail: first,
          count,
        };
      });
      fields.clear();
      return remarks;
    },
  };
}

/** A value in words. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** What a reader wrote, whole and with its lines, to be copied; nothing in it turns the direction of text. */
export function wholeInReport(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim();
}

/** A value as a line shows it: one line, nothing that turns the direction of text, not too long. */
export function shownInReport(value: string): string {
  const line = value
    .slice(0, mostShown * 2)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim();
  const characters = [...line];
  return characters.length > mostShown || value.length > mostShown * 2
    ? `${characters.slice(0, mostShown).join('')}…`
    : line;
}
