import { colourWords } from '../../components/words';
import {
  type ImportedItem,
  type Place,
  type Remark,
  shownInReport,
  wholeInReport,
  wordsOf,
} from '../../core/exchange/in';
import { currentVersion, type IncomingClip } from '../../core/model';
import type { ImportOutcome } from '../../storage';

/** A record of a file on its way into the library. */
export interface ImportRecord {
  readonly whole: IncomingClip;
  /** What it was read from; null for a clip of our own. */
  readonly item: ImportedItem | null;
}

/** What of a record did not come in as it is, and why. */
export function remarksOn(
  fileName: string,
  { whole, item }: ImportRecord,
  { leftOut, lostMarks, notTaken, left, staysInBin }: ImportOutcome,
): readonly Remark[] {
  const place: Place = item?.place ?? { file: fileName, row: null, field: null };
  const { headline } = whole.clip.summary;
  const line = (code: Remark['code'], field: string | null, detail: string): Remark => ({
    code,
    place: { ...place, field },
    detail: shownInReport(detail),
    count: 1,
  });
  return [
    ...(staysInBin ? [line('in-bin', null, headline)] : []),
    ...leftOut.map((id) => line('taken-id', 'id', `${id} · ${headline}`)),
    ...lostMarks.map((words) => line('lost-mark', null, `${shownInReport(words)} · ${headline}`)),
    ...notTaken.map((field) =>
      line('kept-otherwise', field, wordsOf(currentVersion(whole).article, field)),
    ),
    ...left.map(({ field, words, markOn }) => ({
      ...line('earlier-words', field, ''),
      detail: leftDetail(field === 'colour' ? colourWords[words] : words, [markOn ?? '', headline]),
    })),
  ];
}

/** A reader's words whole, since they stand nowhere else by now, and what they were about. */
function leftDetail(words: string, about: readonly string[]): string {
  const shown = about.map(shownInReport).filter(Boolean).join(' · ');
  return `${wholeInReport(words)}${words.includes('\n') ? '\n' : ' '}· ${shown}`;
}
