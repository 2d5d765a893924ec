import { formatMoment, text } from '../../../components/strings';
import {
  cleanForReport,
  type ImportedItem,
  type Place,
  type Remark,
  shortenForReport,
} from '../../../core/import';
import { type Clip, currentVersion, type IncomingClip, type Instant } from '../../../core/model';
import { type LeftWords, wordsOf } from '../../../core/reconcile';
import type { ImportOutcome } from '../../../storage';

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
  const toRemark = (code: Remark['code'], field: string | null, detail: string): Remark => ({
    code,
    place: { ...place, field },
    detail: shortenForReport(detail),
    count: 1,
  });
  const toFullRemark = (code: Remark['code'], left: LeftWords) => ({
    ...toRemark(code, left.field, ''),
    detail: leftDetail(shownWords(left), [left.markOn ?? '', headline]),
  });
  return [
    ...timesAhead(record.clip, item).map((time) => toRemark('time-ahead', null, time)),
    ...(staysInBin ? [toRemark('in-bin', null, headline)] : []),
    ...(kind === 'binned' ? [toRemark('to-bin', null, headline)] : []),
    ...leftOut.map((id) => toRemark('taken-id', 'id', `${id} · ${headline}`)),
    ...lostMarks.map((words) =>
      toRemark('lost-mark', null, `${shortenForReport(words)} · ${headline}`),
    ),
    ...guessedMarks.map((words) =>
      toRemark('place-guessed', null, `${shortenForReport(words)} · ${headline}`),
    ),
    ...notTaken.map((field) =>
      toRemark('kept-otherwise', field, wordsOf(currentVersion(record).article, field)),
    ),
    ...left.map((words) => toFullRemark('earlier-words', words)),
    ...gone.map((words) => toFullRemark('replaced-words', words)),
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
