import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageTab } from '../../client/tabs/page-tab';
import type { Reasons } from '../../components/popup/popup-props';
import type { Detection } from '../../core/detect';
import type { Result } from '../../core/model';

/** Explains why the page was or was not detected as an article, at the user's request. */
export interface DetectionExplainer {
  readonly reasons: ReadonlySignal<Reasons>;
  ask(about: PageTab | null): Promise<void>;
  /** Clears the answer when another page is shown. */
  forget(): void;
}

/** `detect` runs detection on the page in a tab again. */
export function createDetectionExplainer(
  detect: (about: PageTab) => Promise<Result<Detection>>,
): DetectionExplainer {
  const reasons = signal<Reasons>({ kind: 'waiting' });
  let turn = 0;

  return {
    reasons,
    async ask(about) {
      turn += 1;
      const mine = turn;
      const answer = about ? await detect(about) : null;
      // A later request, or another page, has replaced this one.
      if (mine !== turn) return;
      reasons.value = answer?.ok ? { kind: 'known', detection: answer.value } : { kind: 'unknown' };
    },
    forget() {
      turn += 1;
      reasons.value = { kind: 'waiting' };
    },
  };
}
