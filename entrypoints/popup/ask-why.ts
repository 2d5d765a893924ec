import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageTab } from '../../client/tabs/page-tab';
import type { Reasons } from '../../components/popup/popup-props';
import type { Detection } from '../../core/detect';
import type { Result } from '../../core/model';

/** Why the page in front was read as it was, once the reader has asked. */
export interface AskWhy {
  readonly reasons: ReadonlySignal<Reasons>;
  ask(about: PageTab | null): Promise<void>;
  /** For another page, of which nothing is known yet. */
  forget(): void;
}

/** `detect` has the page in a tab looked at again. */
export function createAskWhy(detect: (about: PageTab) => Promise<Result<Detection>>): AskWhy {
  const reasons = signal<Reasons>({ kind: 'waiting' });
  let turn = 0;

  return {
    reasons,
    async ask(about) {
      turn += 1;
      const mine = turn;
      const answer = about ? await detect(about) : null;
      // A later question, or another page, has overtaken this answer.
      if (mine !== turn) return;
      reasons.value = answer?.ok ? { kind: 'known', detection: answer.value } : { kind: 'unknown' };
    },
    forget() {
      turn += 1;
      reasons.value = { kind: 'waiting' };
    },
  };
}
