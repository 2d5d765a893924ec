import { formatBytes, text } from '../strings';
import '../strings/en/library/settings.ftl';
import type { ImageSettings, ImageTotals } from './image-settings';

export interface ImageTotalProps {
  readonly settings: ImageSettings;
  /** Null while loading. */
  readonly totals: ImageTotals | null;
}

/** Share of the limit from which there is hardly room for another image. */
const fullShare = 0.98;

/** Number and size of saved images, images still missing, and whether the limit is reached. */
export function ImageTotal({ settings, totals }: ImageTotalProps) {
  if (totals === null) return <p class="settings__soft">{text('settings-counting')}</p>;
  const { count, byteCount, missed, wanted } = totals;
  const { keep, mostBytesInAll } = settings;
  const used = formatBytes(byteCount);
  const isFull = keep && byteCount >= mostBytesInAll * fullShare;
  return (
    <div class="image-total" role="status">
      <p>
        {count === 0
          ? text('settings-none')
          : keep
            ? text('settings-total', { total: count, used, most: formatBytes(mostBytesInAll) })
            : text('settings-total-off', { total: count, used })}
      </p>
      {keep && count > 0 && (
        <meter
          class="image-total__meter"
          aria-label={text('settings-meter')}
          min={0}
          max={Math.max(1, mostBytesInAll)}
          value={Math.min(byteCount, mostBytesInAll)}
        />
      )}
      {isFull && <p>{text('settings-is-full')}</p>}
      {keep && wanted > 0 && (
        <p class="settings__soft">{text('settings-wanted', { total: wanted })}</p>
      )}
      {missed > 0 && <p class="settings__soft">{text('settings-missed', { total: missed })}</p>}
    </div>
  );
}
