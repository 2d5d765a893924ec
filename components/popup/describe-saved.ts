import type { Clip } from '../../core/model';
import { formatAgo, text } from '../strings';
import '../strings/en/panels/popup.ftl';

/** When a clip was saved, and what it is if it is not a whole article (otherwise null). */
export function describeSaved(
  { clippedAt, summary }: Clip,
  now: Date,
): readonly [string, string | null] {
  return [
    text('popup-saved', { ago: formatAgo(clippedAt, now) }),
    summary.completeness === 'full' ? null : text(`popup-saved-${summary.completeness}`),
  ];
}
