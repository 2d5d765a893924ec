import { nameExtent } from '../article/name-extent';
import { formatAgo, text } from '../strings';
import '../strings/en/panels/popup.ftl';
import type { SavedPage } from './popup-props';

/**
 * When a clip and its newest version were saved, and what it is if it is not a whole article. What
 * there is nothing to say about is null.
 */
export function describeSaved(
  { clip, versionAt }: Pick<SavedPage, 'clip' | 'versionAt'>,
  now: Date,
): readonly (string | null)[] {
  const extent = nameExtent(clip);
  return [
    text('popup-saved', { ago: formatAgo(clip.clippedAt, now) }),
    versionAt && text('popup-saved-version', { ago: formatAgo(versionAt, now) }),
    extent === 'full' ? null : text(`popup-saved-${extent}`),
  ];
}
