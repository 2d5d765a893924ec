import { useRef, useState } from 'preact/hooks';
import type { CompleteQuestion, QuestionCompletion } from './question-help';

interface Offer {
  /** Empty while there is nothing to choose. */
  readonly options: readonly QuestionCompletion[];
  /** -1 when none is chosen: what was typed stands. */
  readonly activeIndex: number;
  /** The question that they go on with: not what has been typed since. */
  readonly asked: string;
}

export interface UsedCompletion extends Offer {
  ask(question: string, caret: number): void;
  /** Down (1) or up (-1), through "none" at both ends. */
  move(step: 1 | -1): void;
  close(): void;
  /**
   * What an option has become for `question`, once what was asked last is answered;
   * null when it is not offered for that any more.
   */
  renew(option: QuestionCompletion, question: string): Promise<QuestionCompletion | null>;
}

const nothing: Offer = { options: [], activeIndex: -1, asked: '' };

/** Does an option say what stands there already? Then it is no way to go on. */
function isTyped({ start, end, text }: QuestionCompletion, question: string): boolean {
  return question.slice(start, end).toLowerCase() === text.toLowerCase();
}

/** The ways to go on with what is being typed. An answer that comes late, or after closing, is dropped. */
export function useQuestionCompletion(complete: CompleteQuestion): UsedCompletion {
  const [offer, setOffer] = useState(nothing);
  const turn = useRef(0);
  const answer = useRef<Promise<Offer>>(Promise.resolve(nothing));

  const find = async (question: string, caret: number): Promise<Offer> => ({
    options: await complete(question, caret),
    activeIndex: -1,
    asked: question,
  });

  return {
    ...offer,
    async ask(question, caret) {
      turn.current += 1;
      const own = turn.current;
      setOffer((before) => ({ ...before, activeIndex: -1 }));
      const found = find(question, caret);
      answer.current = found;
      const next = await found;
      if (own !== turn.current) return;
      const options = next.options.filter((option) => !isTyped(option, question));
      setOffer((before) => {
        // What the reader went to while this was on its way stays chosen where it is still offered.
        const gone = before.options[before.activeIndex]?.label;
        const activeIndex = options.findIndex(({ label }) => label === gone);
        return { ...next, options, activeIndex };
      });
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
