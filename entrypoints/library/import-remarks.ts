import { formatMoment, text } from '../../components/strings';
import {
  cleanForReport,
  type ImportedItem,
  type Place,
  type Remark,
  shortenForReport,
} from '../../core/import';
import { type Clip, currentVersion, type IncomingClip, type Instant } from '../../core/model';
import { type LeftWords, wordsOf } from '../../core/reconcile';
import type { ImportOutcome } from '../../storage';

/** A record of a file that is being imported. */
export interface ImportRecord {
  readonly whole: IncomingClip;
  /** The item it was made from; null for a clip from one of our own files. */
  readonly item: ImportedItem | null;
}

/** What of a record was not imported unchanged, and why. */
export function remarksOn(
  fileName: string,
  { whole: record, item }: ImportRecord,
  { kind, leftOut, lostMarks, guessedMarks, notTaken, left, gone, staysInBin }: ImportOutcome,
): readonly Remark[] {
  const place: Place = item?.place ?? { file: fileName, row: null, field: null };
  const { headline } = record.clip.summary;
  const line = (code: Remark['code'], field: string | null, detail: string): Remark => ({
    code,
    place: { ...place, field },
    detail: shortenForReport(detail),
    count: 1,
  });
  const whole = (code: Remark['code'], left: LeftWords) => ({
    ...line(code, left.field, ''),
    detail: leftDetail(shownWords(left), [left.markOn ?? '', headline]),
  });
  return [
    ...timesAhead(record.clip, item).map((time) => line('time-ahead', null, time)),
    ...(staysInBin ? [line('in-bin', null, headline)] : []),
    ...(kind === 'binned' ? [line('to-bin', null, headline)] : []),
    ...leftOut.map((id) => line('taken-id', 'id', `${id} · ${headline}`)),
    ...lostMarks.map((words) =>
      line('lost-mark', null, `${shortenForReport(words)} · ${headline}`),
    ),
    ...guessedMarks.map((words) =>
      line('place-guessed', null, `${shortenForReport(words)} · ${headline}`),
    ),
    ...notTaken.map((field) =>
      line('kept-otherwise', field, wordsOf(currentVersion(record).article, field)),
    ),
    ...left.map((words) => whole('earlier-words', words)),
    ...gone.map((words) => whole('replaced-words', words)),
  ];
}

/** Times from a program, of saving or highlighting, that are later than the import. */
function timesAhead(clip: Clip, item: ImportedItem | null): readonly Instant[] {
  if (item === null) return [];
  const times = [item.savedAt, ...item.annotations.map(({ createdAt }) => createdAt)];
  // Records from other programs were last changed at the time of the import.
  return times.flatMap((time) => (time !== null && time > clip.updatedAt ? [time] : []));
}

function shownWords(left: LeftWords): string {
  if (left.field === 'colour') return text(`common-colour-${left.words}`);
  return left.field === 'text' ? formatMoment(left.words) : left.words;
}

/** The user's text in full, because it exists nowhere else now, and what it was about. */
function leftDetail(words: string, about: readonly string[]): string {
  const shown = about.map(shortenForReport).filter(Boolean).join(' · ');
  return `${cleanForReport(words)}${words.includes('\n') ? '\n' : ' '}· ${shown}`;
}

/** Remark that a clip goes to the bin, because it is not in the file that replaces the library. */
export function remarkOnBinned(fileName: string, headline: string): Remark {
  const place: Place = { file: fileName, row: null, field: null };
  return { code: 'to-bin', place, detail: shortenForReport(headline), count: 1 };
}
