import type { Clip } from '../../core/model';
import { formatAgo, joinDots, text } from '../strings';
import '../strings/en/panels/popup.ftl';

/** When a clip was saved, and what it is if it is not a whole article. */
export function describeSaved({ clippedAt, summary }: Clip, now: Date): string {
  return joinDots([
    text('popup-saved', { ago: formatAgo(clippedAt, now) }),
    summary.completeness === 'full' ? null : text(`popup-saved-${summary.completeness}`),
  ]);
}
