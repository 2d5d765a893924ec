import { dateToDay, parseQuery, sortByScore } from '../../../core/search';
import { type Asked, askIndex, wantsOf } from '../ask/ask-index';
import { completionsOf } from '../ask/completions';
import type { Completion, Explanation, FindOrder, FoundClips, Snippet } from '../ask/found';
import { SearchIndex } from '../ask/search-index';
import { makeSnippets } from '../ask/snippets';
import { Candidates } from '../ask/verify-texts';
import { type MaintenanceContext, maintainIndex, maxWaiting } from '../maintenance/maintain-index';
import { isDamage, repair } from '../maintenance/repair';
import { answerOf, type OpenDatabase, reading } from '../rows/index-database';

const indexStores = ['searchHead', 'searchSegments', 'searchDeltas'] as const;

/** Milliseconds after which the clips that have a phrase are told while others are still asked for it. */
const soonMs = 50;

/** A question that was answered in part, so that it need not be asked from the beginning. */
interface StartedQuery {
  readonly key: string;
  readonly candidates: Candidates;
  readonly problems: FoundClips['problems'];
}

/** Answers questions about the library from its search index, one after another. */
export class SearchEngine {
  private readonly index = new SearchIndex();
  private queue: Promise<unknown> = Promise.resolve();
  private begun: StartedQuery | null = null;
  private latest = 0;

  /** `today` gives the reader's own date ("2026-11-24"), `clock` milliseconds; one that stands still lets a first answer take its time. */
  constructor(
    private readonly open: OpenDatabase,
    private readonly today: () => string,
    private readonly clock: () => number = () => 0,
  ) {}

  /**
   * See `Library.find`. With `enough`, texts are asked for phrases only until so many
   * clips are known, or a few and time has passed. A question is given up, as far as it has come, when another one is asked.
   */
  find(question: string, order: FindOrder, enough = Number.POSITIVE_INFINITY): Promise<FoundClips> {
    const turn = ++this.latest;
    return this.inTurn(async (db) => {
      const today = this.today();
      const transaction = reading(db, indexStores);
      // The question is understood while the index is read.
      const read = this.index.read(transaction);
      const parsed = parseQuery(question, today);
      const wants = wantsOf(parsed.condition, order === 'best');
      await this.index.refresh(transaction, wants, read);
      const key = JSON.stringify([question, order, today, this.index.stamp]);
      if (this.begun?.key !== key) {
        const asked = await askIndex(this.index, transaction, parsed.condition, order === 'best');
        const ordered = this.inOrder(asked, order, today);
        const { evaluation, verdict } = asked;
        const candidates = new Candidates(ordered, parsed.condition, evaluation, verdict);
        this.begun = { key, candidates, problems: parsed.problems };
      }
      const { candidates, problems } = this.begun;
      const begun = this.clock();
      const isSoon = () => candidates.found === 0 || this.clock() - begun < soonMs;
      const isWanted = () =>
        turn === this.latest && (enough === Number.POSITIVE_INFINITY || isSoon());
      await candidates.ask(db, enough, isWanted);
      const { numbers, isWhole } = candidates;
      return { numbers, isWhole, problems, indexing: await this.progress(db) };
    });
  }

  /** See `Library.countFound`. */
  countFound(questions: readonly string[]): Promise<readonly number[]> {
    return this.inTurn(async (db) => {
      const transaction = reading(db, indexStores);
      await this.index.refresh(transaction, { scores: false, columns: false });
      const asked = questions.map(async (question) => {
        const { condition } = parseQuery(question, this.today());
        const { verdict } = await askIndex(this.index, transaction, condition, false);
        return verdict.possible.size;
      });
      return Promise.all(asked);
    });
  }

  /** See `Library.findSnippets`. */
  findSnippets(question: string, numbers: readonly number[]): Promise<readonly Snippet[]> {
    return this.inTurn((db) => makeSnippets(db, question, numbers, this.today()));
  }

  /** See `Library.completeQuestion`. */
  completeQuestion(question: string, caret: number): Promise<readonly Completion[]> {
    return this.inTurn(async (db) => {
      const transaction = reading(db, indexStores);
      await this.index.refresh(transaction, { scores: false, columns: true });
      return completionsOf(this.index, transaction, question, caret, this.today());
    });
  }

  /** Why a clip stands where it does among the best answers to a question. */
  explain(question: string, number: number): Promise<Explanation> {
    return this.inTurn(async (db) => {
      const today = this.today();
      const { condition } = parseQuery(question, today);
      const transaction = reading(db, indexStores);
      await this.index.refresh(transaction, { ...wantsOf(condition, true), scores: true });
      const { scores } = await askIndex(this.index, transaction, condition, true, number);
      const freshness = scores.getFreshness(number, dateToDay(today));
      return { parts: scores.parts, freshness, total: scores.getScore(number, dateToDay(today)) };
    });
  }

  /** Is there work for `tend`? Known after a question was asked. */
  get isUntidy(): boolean {
    const { head, recent, hasOverview } = this.index;
    return head === null || head.builtUpTo !== null || recent.size >= maxWaiting || !hasOverview;
  }

  /** See `tendIndex`; questions are answered meanwhile. */
  async tend(tending: MaintenanceContext): Promise<void> {
    await maintainIndex(await this.open(), tending);
    this.index.hasOverview = true;
  }

  private inOrder(
    { verdict, scores, hasWords }: Asked,
    order: FindOrder,
    today: string,
  ): Uint32Array {
    const numbers = this.index.inTime(verdict.possible, order === 'oldest');
    if (order !== 'best' || !hasWords) return numbers;
    return sortByScore(numbers, scores.getScores(numbers, dateToDay(today)));
  }

  /** How far the index is built, told by the highest number, since to count clips takes seconds. */
  private async progress(db: IDBDatabase): Promise<FoundClips['indexing']> {
    const { head } = this.index;
    if (head !== null && head.builtUpTo === null) return null;
    const numbers = reading(db, ['clips']).objectStore('clips').index('number');
    const last = await answerOf(numbers.openKeyCursor(null, 'prev'));
    if (last === null) return null;
    return { done: head?.builtUpTo ?? 0, total: last.key as number };
  }

  /** Runs one piece of work after those before it; on a damaged index once more, with a new one. */
  private inTurn<Value>(work: (db: IDBDatabase) => Promise<Value>): Promise<Value> {
    const done = this.queue.then(async () => {
      const db = await this.open();
      try {
        return await work(db);
      } catch (error) {
        this.index.reset();
        this.begun = null;
        if (!isDamage(error)) throw error;
        await repair(db, error);
        return work(db);
      }
    });
    this.queue = done.catch(() => undefined);
    return done;
  }
}
