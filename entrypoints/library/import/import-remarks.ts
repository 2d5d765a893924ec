import { formatMoment, joinDots, text } from '../../../components/strings';
import {
  cleanForReport,
  type ImportedItem,
  type Place,
  type Remark,
  shortenForReport,
} from '../../../core/import';
import {
  type Article,
  type Clip,
  currentVersion,
  type IncomingClip,
  type Instant,
} from '../../../core/model';
import { type DroppedText, getFieldText, type PageField } from '../../../core/reconcile';
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
  {
    kind,
    skippedIds,
    lostQuotes,
    guessedQuotes,
    differingFields,
    droppedText,
    replacedText,
    staysInBin,
  }: ImportOutcome,
): readonly Remark[] {
  const place: Place = item?.place ?? { file: fileName, row: null, field: null };
  const { headline } = record.clip.summary;
  const toRemark = (code: Remark['code'], field: Place['field'], detail: string): Remark => ({
    code,
    place: { ...place, field },
    detail: shortenForReport(detail),
    count: 1,
  });
  const toRemarkAbout = (code: Remark['code'], field: Place['field'], detail: string): Remark => ({
    ...toRemark(code, field, detail),
    about: shortenForReport(headline),
  });
  // The user's text in full, because it exists nowhere else now.
  const toFullRemark = (code: Remark['code'], dropped: DroppedText): Remark => ({
    ...toRemark(code, { part: dropped.field }, ''),
    detail: cleanForReport(toDisplayText(dropped)),
    about: joinDots([
      dropped.quote && text('common-quoted', { text: shortenForReport(dropped.quote) }),
      shortenForReport(headline),
    ]),
  });
  return [
    ...timesAhead(record.clip, item).map((time) =>
      toRemark('time-ahead', null, formatMoment(time)),
    ),
    ...(staysInBin ? [toRemark('in-bin', null, headline)] : []),
    ...(kind === 'binned' ? [toRemark('to-bin', null, headline)] : []),
    ...skippedIds.map((id) => toRemarkAbout('taken-id', 'id', id)),
    ...lostQuotes.map((quote) => toRemarkAbout('lost-mark', null, quote)),
    ...guessedQuotes.map((quote) => toRemarkAbout('place-guessed', null, quote)),
    ...differingFields.map((field) =>
      toRemark(
        'kept-otherwise',
        { part: field },
        toDisplayField(currentVersion(record).article, field),
      ),
    ),
    ...droppedText.map((dropped) => toFullRemark('earlier-words', dropped)),
    ...replacedText.map((dropped) => toFullRemark('replaced-words', dropped)),
  ];
}

/** Times from a program, of saving or highlighting, that are later than the import. */
function timesAhead(clip: Clip, item: ImportedItem | null): readonly Instant[] {
  if (item === null) return [];
  const times = [item.savedAt, ...item.annotations.map(({ createdAt }) => createdAt)];
  // Records from other programs were last changed at the time of the import.
  return times.flatMap((time) => (time !== null && time > clip.updatedAt ? [time] : []));
}

/** The value of a field, with a time as the screen shows it. */
function toDisplayField(article: Article, field: PageField): string {
  const value = getFieldText(article, field);
  return value !== '' && (field === 'publishedAt' || field === 'modifiedAt')
    ? formatMoment(value)
    : value;
}

function toDisplayText(dropped: DroppedText): string {
  if (dropped.field === 'colour') return text(`common-colour-${dropped.text}`);
  return dropped.field === 'text' ? formatMoment(dropped.text) : dropped.text;
}

/** Remark that a clip goes to the bin, because it is not in the file that replaces the library. */
export function remarkOnBinned(fileName: string, headline: string): Remark {
  const place: Place = { file: fileName, row: null, field: null };
  return { code: 'to-bin', place, detail: shortenForReport(headline), count: 1 };
}
