import { useRef, useState } from 'preact/hooks';
import { type Tag, tagKey } from '../../core/model';
import type { CompleteTags } from './complete-tags';

export interface Completion {
  readonly isOpen: boolean;
  /** Without the tags that are there already. */
  readonly options: readonly Tag[];
  /** -1 when none is chosen: what was typed stands. */
  readonly activeIndex: number;
  readonly active: Tag | null;
  ask(typed: string): void;
  /** Down (1) or up (-1), through "none" at both ends. */
  move(step: 1 | -1): void;
  close(): void;
}

/** The completions of what is being typed. An answer that comes late, or after closing, is dropped. */
export function useCompletion(completeTags: CompleteTags, taken: readonly string[]): Completion {
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<readonly Tag[]>([]);
  const [activeIndex, setActiveIndex] = useState(-1);
  const asked = useRef(0);

  const takenKeys = new Set(taken.map(tagKey));
  const options = answer.filter((tag) => !takenKeys.has(tag.key));

  return {
    isOpen,
    options,
    activeIndex,
    active: isOpen ? (options[activeIndex] ?? null) : null,
    async ask(typed) {
      asked.current += 1;
      const turn = asked.current;
      const found = await completeTags(typed);
      if (turn !== asked.current) return;
      setAnswer(found);
      setActiveIndex(-1);
      setOpen(true);
    },
    move(step) {
      const places = options.length + 1;
      setActiveIndex(((activeIndex + 1 + step + places) % places) - 1);
    },
    close() {
      asked.current += 1;
      setOpen(false);
      setActiveIndex(-1);
    },
  };
}
