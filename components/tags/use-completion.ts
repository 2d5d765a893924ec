import { useRef, useState } from 'preact/hooks';
import { type Tag, tagKey } from '../../core/model';
import type { CompleteTags } from './complete-tags';

export interface Completion {
  readonly isOpen: boolean;
  /** Without the tags already chosen. */
  readonly options: readonly Tag[];
  /** The first option while a name is typed. -1 if none is active: the typed text is used. */
  readonly activeIndex: number;
  readonly active: Tag | null;
  ask(typed: string): void;
  /** Moves down (1) or up (-1). Both ends wrap through "none". */
  move(step: 1 | -1): void;
  close(): void;
}

/** Completes the tag being typed. Drops results that arrive late or after closing. */
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
      const show = (found: readonly Tag[]) => {
        setAnswer(found);
        // Enter then takes "ferries" for "fe", instead of creating a tag "fe".
        const hasOption = found.some(({ key }) => !takenKeys.has(key));
        setActiveIndex(typed.trim() !== '' && hasOption ? 0 : -1);
      };
      // Until the answer arrives, for quick typists: what still matches of the one before.
      const start = `/${tagKey(typed)}`;
      show(isOpen ? answer.filter(({ key }) => `/${key}`.includes(start)) : []);
      const found = await completeTags(typed);
      if (turn !== asked.current) return;
      show(found);
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
