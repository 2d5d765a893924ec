import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { watchQuestion } from '../../client/library/watch-question';
import { placeQuestions } from '../../components/library/search/questions';
import type { Failure, Result } from '../../core/model';
import type { FindOrder, FoundClips, Library } from '../../storage';

/** The clips that are listed, and what was asked for them. */
export interface AnsweredList {
  readonly question: string;
  readonly order: FindOrder;
  readonly numbers: Uint32Array;
  /** False while only the first of them are known. */
  readonly isWhole: boolean;
  /** How many there are in all, where that is known before they are. */
  readonly total?: number;
}

/** The list of the library: a question, and the numbers of the clips that answer it. */
export interface QuestionList {
  readonly question: ReadonlySignal<string>;
  readonly order: ReadonlySignal<FindOrder>;
  /** The last answer, which may be that to the question before; null until the first. */
  readonly shown: ReadonlySignal<AnsweredList | null>;
  /** Whether what is shown answers what is asked. */
  readonly isAnswered: ReadonlySignal<boolean>;
  /** What is wrong with the question, as far as it is known. */
  readonly problems: ReadonlySignal<FoundClips['problems']>;
  /** How far the search index is while it is being built, else null. */
  readonly indexing: ReadonlySignal<FoundClips['indexing']>;
  readonly failure: ReadonlySignal<Failure | null>;
  ask(question: string): void;
  sort(order: FindOrder): void;
  /** Shows the newest clips of the library while the first answer is awaited. */
  begin(numbers: Uint32Array, total: number): void;
  retry(): void;
}

/** More rows than the highest window has. */
const enough = 60;

/** Asks the library and goes on watching its answer, until the signal is aborted. */
export function createQuestionList(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  life: AbortSignal,
): QuestionList {
  const question = signal('');
  const order = signal<FindOrder>('newest');
  const shown = signal<AnsweredList | null>(null);
  const told = signal<Pick<FoundClips, 'problems'> & { readonly question: string }>({
    question: '',
    problems: [],
  });
  const indexing = signal<FoundClips['indexing']>(null);
  const failure = signal<Failure | null>(null);
  const isAnswered = computed(
    () =>
      shown.value?.question === question.value &&
      shown.value.order === order.value &&
      // Keys wait for the list itself: its end is not yet that of the beginning.
      shown.value.total === undefined,
  );
  let asking = new AbortController();
  life.addEventListener('abort', () => asking.abort());

  const take = (asked: Pick<AnsweredList, 'question' | 'order'>, answer: Result<FoundClips>) => {
    failure.value = answer.ok ? null : answer.failure;
    if (!answer.ok) {
      // What was listed for another question would be taken for the answer.
      if (!isAnswered.value) shown.value = null;
      return;
    }
    const { numbers, isWhole, problems } = answer.value;
    told.value = { question: asked.question, problems };
    indexing.value = answer.value.indexing;
    // A list that is there already is not cut to its beginning for a moment.
    if (!isWhole && isAnswered.value) return;
    // The very same numbers where nothing has changed: whoever draws them need not look.
    const before = shown.value?.numbers;
    const same = before && isSame(before, numbers) ? before : numbers;
    shown.value = { ...asked, numbers: same, isWhole };
  };
  const watch = () => {
    asking.abort();
    asking = new AbortController();
    const asked = { question: question.value, order: order.value };
    watchQuestion(
      view,
      library,
      { ...asked, enough },
      (answer) => take(asked, answer),
      asking.signal,
    );
  };
  watch();

  return {
    question,
    order,
    shown,
    isAnswered,
    // Until the answer comes, what stands unchanged in the question is as wrong as it was.
    problems: computed(() => {
      const { question: asked, problems } = told.value;
      return problems.filter(({ end }) => question.value.startsWith(asked.slice(0, end)));
    }),
    indexing,
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
      if (next === order.value) return;
      order.value = next;
      watch();
    },
    begin(numbers, total) {
      const asked = { question: question.value, order: order.value };
      const isAll = asked.question === placeQuestions.all && asked.order === 'newest';
      const isAwaited = shown.value === null && failure.value === null;
      if (isAll && isAwaited) shown.value = { ...asked, numbers, isWhole: false, total };
    },
    retry: watch,
  };
}

function isPlain(question: string): boolean {
  const asked = question.trim();
  return Object.values(placeQuestions).some((place) => place === asked);
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}
