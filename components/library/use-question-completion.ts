import { useRef, useState } from 'preact/hooks';
import type { CompleteQuestion, QuestionCompletion } from './question-help';

export interface UsedCompletion {
  /** Empty while there is nothing to choose. */
  readonly options: readonly QuestionCompletion[];
  /** -1 when none is chosen: what was typed stands. */
  readonly activeIndex: number;
  /** The question that they go on with: not what has been typed since. */
  readonly asked: string;
  ask(question: string, caret: number): void;
  /** Down (1) or up (-1), through "none" at both ends. */
  move(step: 1 | -1): void;
  close(): void;
}

/** The ways to go on with what is being typed. An answer that comes late, or after closing, is dropped. */
export function useQuestionCompletion(complete: CompleteQuestion): UsedCompletion {
  const [options, setOptions] = useState<readonly QuestionCompletion[]>([]);
  const [asked, setAsked] = useState('');
  const [activeIndex, setActiveIndex] = useState(-1);
  const turn = useRef(0);
  const active = useRef<string | undefined>(undefined);
  active.current = options[activeIndex]?.label;

  return {
    options,
    activeIndex,
    asked,
    async ask(question, caret) {
      turn.current += 1;
      const own = turn.current;
      setActiveIndex(-1);
      const found = await complete(question, caret);
      if (own !== turn.current) return;
      setOptions(found);
      setAsked(question);
      // What was gone to in the list before stays chosen where it is still offered.
      setActiveIndex(found.findIndex(({ label }) => label === active.current));
    },
    move(step) {
      const places = options.length + 1;
      setActiveIndex(((activeIndex + 1 + step + places) % places) - 1);
    },
    close() {
      turn.current += 1;
      setOptions([]);
      setActiveIndex(-1);
    },
  };
}
