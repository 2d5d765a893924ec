import { settingsWords } from '../strings';
import type { PictureSettings, PictureTotals } from './settings-shown';

export interface PictureTotalProps {
  readonly settings: PictureSettings;
  /** null while they are counted. */
  readonly totals: PictureTotals | null;
}

/** From this part of the allowed room on, there is hardly room for one more. */
const fullShare = 0.98;

/** How many pictures are kept and how much of their room they take, what is missing, and whether it is full. */
export function PictureTotal({ settings, totals }: PictureTotalProps) {
  const words = settingsWords;
  if (totals === null) return <p class="settings__soft">{words.counting}</p>;
  const { count, byteCount, missed, wanted } = totals;
  const { keep, mostBytesInAll } = settings;
  const isFull = keep && byteCount >= mostBytesInAll * fullShare;
  return (
    <div class="picture-total" role="status">
      <p>
        {count === 0
          ? words.none
          : keep
            ? words.total(count, byteCount, mostBytesInAll)
            : words.totalOff(count, byteCount)}
      </p>
      {keep && count > 0 && (
        <meter
          class="picture-total__meter"
          aria-label={words.meter}
          min={0}
          max={Math.max(1, mostBytesInAll)}
          value={Math.min(byteCount, mostBytesInAll)}
        />
      )}
      {isFull && <p>{words.isFull}</p>}
      {keep && wanted > 0 && <p class="settings__soft">{words.wanted(wanted)}</p>}
      {missed > 0 && <p class="settings__soft">{words.missed(missed)}</p>}
    </div>
  );
}
