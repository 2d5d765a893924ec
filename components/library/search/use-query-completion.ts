import { useRef, useState } from 'preact/hooks';
import type { CompleteQuery, QueryCompletion } from './query-help';

interface Offer {
  /** Empty if there is nothing to choose. */
  readonly options: readonly QueryCompletion[];
  /** -1 if none is selected: the typed text is used. */
  readonly activeIndex: number;
  /** The query the options belong to. Older than the typed text while completions load. */
  readonly asked: string;
}

export interface UsedCompletion extends Offer {
  /**
   * Asks for completions, which replace the text up to `end`, by default the caret. Resolves with
   * false if there are none; with true if there are some, or if a later call made this one obsolete.
   */
  ask(question: string, caret: number, end?: number): Promise<boolean>;
  /** Moves down (1) or up (-1). Both ends wrap through "none". */
  move(step: 1 | -1): void;
  close(): void;
  /**
   * Returns the option updated for `question`, after pending completions arrive. Null if it is
   * no longer offered.
   */
  renew(option: QueryCompletion, question: string): Promise<QueryCompletion | null>;
}

const nothing: Offer = { options: [], activeIndex: -1, asked: '' };

/** True if the option equals the text already typed, so it completes nothing. */
function isTyped({ start, end, text }: QueryCompletion, question: string): boolean {
  return question.slice(start, end).toLowerCase() === text.toLowerCase();
}

/** Completes the query being typed. Drops results that arrive late or after closing. */
export function useQueryCompletion(complete: CompleteQuery): UsedCompletion {
  const [offer, setOffer] = useState(nothing);
  const turn = useRef(0);
  const answer = useRef<Promise<Offer>>(Promise.resolve(nothing));

  const find = async (question: string, caret: number, end: number): Promise<Offer> => {
    const found = await complete(question, caret);
    const options = found.map((option) => ({ ...option, end: Math.max(option.end, end) }));
    return { options, activeIndex: -1, asked: question };
  };

  return {
    ...offer,
    async ask(question, caret, end = caret) {
      turn.current += 1;
      const own = turn.current;
      setOffer((before) => ({ ...before, activeIndex: -1 }));
      const found = find(question, caret, end);
      answer.current = found;
      const next = await found;
      if (own !== turn.current) return true;
      const options = next.options.filter((option) => !isTyped(option, question));
      setOffer((before) => {
        // Keep the option the user moved to in the meantime, if it is still offered.
        const gone = before.options[before.activeIndex]?.label;
        const activeIndex = options.findIndex(({ label }) => label === gone);
        return { ...next, options, activeIndex };
      });
      return options.length > 0;
    },
    move(step) {
      setOffer((before) => {
        const places = before.options.length + 1;
        return {
          ...before,
          activeIndex: ((before.activeIndex + 1 + step + places) % places) - 1,
        };
      });
    },
    close() {
      turn.current += 1;
      setOffer(nothing);
    },
    async renew(option, question) {
      const { options, asked } = await answer.current;
      if (asked !== question) return null;
      return options.find(({ label }) => label === option.label) ?? null;
    },
  };
}
