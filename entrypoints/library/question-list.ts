import { type ReadonlySignal, signal } from '@preact/signals';
import type { FoundOrder } from '../../components/library/ListHead';
import { placeQuestions } from '../../components/library/questions';
import type { Failure } from '../../core/model';
import type { FoundClips, Library } from '../../storage';

/** The list of the library: a question, and the numbers of the clips that answer it. */
export interface QuestionList {
  readonly question: ReadonlySignal<string>;
  readonly order: ReadonlySignal<FoundOrder>;
  /** null until the first answer. */
  readonly numbers: ReadonlySignal<Uint32Array | null>;
  /** What the shown answer says is wrong with its question. */
  readonly problems: ReadonlySignal<FoundClips['problems']>;
  readonly failure: ReadonlySignal<Failure | null>;
  ask(question: string): void;
  sort(order: FoundOrder): void;
  retry(): void;
}

/** Asks the library and goes on watching its answer, until the signal is aborted. */
export function createQuestionList(library: Library, life: AbortSignal): QuestionList {
  const question = signal('');
  const order = signal<FoundOrder>('newest');
  const numbers = signal<Uint32Array | null>(null);
  const problems = signal<FoundClips['problems']>([]);
  const failure = signal<Failure | null>(null);
  let asking = new AbortController();
  life.addEventListener('abort', () => asking.abort());

  const watch = () => {
    asking.abort();
    asking = new AbortController();
    const [asked, by] = [question.value, order.value];
    library.watch(
      (source) => source.find(asked, by),
      (answer) => {
        failure.value = answer.ok ? null : answer.failure;
        if (!answer.ok) return;
        problems.value = answer.value.problems;
        // The very same list where nothing has changed: whoever draws it need not look.
        if (!isSame(numbers.value, answer.value.numbers)) numbers.value = answer.value.numbers;
      },
      asking.signal,
    );
  };
  watch();

  return {
    question,
    order,
    numbers,
    problems,
    failure,
    ask(next) {
      if (next === question.value) return;
      const wasPlain = isPlain(question.value);
      question.value = next;
      // Words have better and worse answers; places have not. What the reader chose otherwise stays.
      if (wasPlain && !isPlain(next) && order.value === 'newest') order.value = 'best';
      if (isPlain(next) && order.value === 'best') order.value = 'newest';
      watch();
    },
    sort(next) {
      order.value = next;
      watch();
    },
    retry: watch,
  };
}

function isPlain(question: string): boolean {
  const asked = question.trim();
  return Object.values(placeQuestions).some((place) => place === asked);
}

function isSame(one: Uint32Array | null, other: Uint32Array): boolean {
  return one?.length === other.length && one.every((number, index) => number === other[index]);
}
