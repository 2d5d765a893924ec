import type { Clip } from '../../core/model';
import { formatAgo, joinDots, text } from '../strings';
import '../strings/en/panels/popup.ftl';

/** When a clip was saved, and that it is a selection or a preview if it is. */
export function describeSaved({ clippedAt, summary }: Clip, now: Date): string {
  return joinDots([
    text('popup-saved', { ago: formatAgo(clippedAt, now) }),
    summary.completeness === 'selection' ? text('popup-selection') : null,
    summary.completeness === 'preview' ? text('popup-preview-saved') : null,
  ]);
}
