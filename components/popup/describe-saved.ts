import type { Clip } from '../../core/model';
import { nameExtent } from '../article/name-extent';
import { formatAgo, text } from '../strings';
import '../strings/en/panels/popup.ftl';

/** When a clip was saved, and what it is if it is not a whole article (otherwise null). */
export function describeSaved(clip: Clip, now: Date): readonly [string, string | null] {
  const extent = nameExtent(clip);
  return [
    text('popup-saved', { ago: formatAgo(clip.clippedAt, now) }),
    extent === 'full' ? null : text(`popup-saved-${extent}`),
  ];
}
