import type { ReadonlySignal } from '@preact/signals';
import { text } from '../../strings';
import '../../strings/en/reading/reader.ftl';

export interface ReadingProgressProps {
  /** From 0 to 1. */
  readonly progress: ReadonlySignal<number>;
  /** Reading time of the whole text. */
  readonly minutes: number;
  /** True if the clip counts as read. The end of a short text is visible before it is read. */
  readonly isRead: boolean;
}

/** Reading progress: a line under the toolbar, and the minutes left until its end is in view. */
export function ReadingProgress({ progress, minutes, isRead }: ReadingProgressProps) {
  const share = progress.value;
  const left = Math.ceil(minutes * (1 - share));
  return (
    <span class="reading-progress">
      <span class="reading-progress__remaining">
        {share < 1 && text('reader-minutes-left', { minutes: Math.max(1, left) })}
        {share >= 1 && isRead && text('reader-done')}
      </span>
      <progress
        class="reading-progress__line"
        aria-label={text('reader-progress')}
        max={100}
        value={Math.round(share * 100)}
      />
    </span>
  );
}
