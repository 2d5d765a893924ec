import type { FindOrder } from '../../../core/model';
import {
  type Condition,
  completeShortWord,
  dateToDay,
  type ParsedQuery,
  parseQuery,
} from '../../../core/search';
import { type MaintenanceContext, maintainIndex, maxWaiting } from '../maintenance/maintain-index';
import { isDamage, repair } from '../maintenance/repair';
import { Candidates } from '../query/candidates';
import { getCompletions } from '../query/completions';
import { listOrigins, type Origin } from '../query/list-origins';
import { getRequiredData, type IndexResult, queryIndex } from '../query/query-index';
import { SearchIndex } from '../query/search-index';
import type { Completion, Explanation, FoundClips, Snippet } from '../query/search-results';
import { createSnippets } from '../query/snippets';
import { sortResults } from '../query/sort-results';
import { awaitRequest, type OpenDatabase, startReading } from '../rows/index-database';

const indexStores = ['searchHead', 'searchSegments', 'searchDeltas'] as const;

/** After this time, the phrase matches found so far are returned while others are still being searched. Milliseconds. */
const partialResultMs = 50;

/** A partially answered query, so it can be continued. */
interface StartedQuery {
  readonly key: string;
  readonly query: string;
  /** The query, with its last word as a prefix if nothing contained that. */
  readonly answered: string;
  readonly candidates: Candidates;
  readonly problems: FoundClips['problems'];
}

/** Answers queries about the library from its search index, one at a time. */
export class SearchEngine {
  private readonly index = new SearchIndex();
  private queue: Promise<unknown> = Promise.resolve();
  private current: StartedQuery | null = null;
  private latestTurn = 0;

  /**
   * `today` returns the user's local date ("2026-11-24"), `clock` milliseconds.
   * With a constant clock, a first result may take any time.
   */
  constructor(
    private readonly open: OpenDatabase,
    private readonly today: () => string,
    private readonly clock: () => number = () => 0,
  ) {}

  /**
   * See `Library.find`. With `enough`, texts are searched for phrases only until
   * that many clips match, or until some match and `partialResultMs` have passed. A newer
   * query stops the search and returns the matches so far.
   */
  find(query: string, order: FindOrder, enough = Number.POSITIVE_INFINITY): Promise<FoundClips> {
    const turn = ++this.latestTurn;
    return this.enqueue(async (db) => {
      const today = this.today();
      const transaction = startReading(db, indexStores);
      // Parse the query while the index is being read.
      const read = this.index.read(transaction);
      const parsed = parseQuery(query, today);
      const required = getRequiredData(parsed.condition, order);
      await this.index.refresh(transaction, required, read);
      const key = JSON.stringify([query, order, today, this.index.version]);
      if (this.current?.key !== key) {
        const answer = await this.answer(transaction, query, parsed, order === 'best');
        const { result, condition } = answer;
        const ordered = await sortResults(this.index, transaction, result, order, dateToDay(today));
        const { evaluation, verdict } = result;
        const candidates = new Candidates(ordered, condition, evaluation, verdict);
        const { problems } = parsed;
        this.current = { key, query, answered: answer.query, candidates, problems };
      }
      const { candidates, problems } = this.current;
      const startedAt = this.clock();
      const isSoon = () =>
        candidates.matchCount === 0 || this.clock() - startedAt < partialResultMs;
      const isWanted = () =>
        turn === this.latestTurn && (enough === Number.POSITIVE_INFINITY || isSoon());
      await candidates.searchTexts(db, enough, isWanted);
      const { numbers, isComplete: isWhole } = candidates;
      return { numbers, isWhole, problems, indexing: await this.readProgress(db) };
    });
  }

  /** See `Library.countFound`. */
  countFound(queries: readonly string[]): Promise<readonly number[]> {
    return this.enqueue(async (db) => {
      const transaction = startReading(db, indexStores);
      await this.index.refresh(transaction, { scores: false, columns: false });
      const counts = queries.map(async (query) => {
        const parsed = parseQuery(query, this.today());
        const { result } = await this.answer(transaction, query, parsed, false);
        return result.verdict.possible.size;
      });
      return Promise.all(counts);
    });
  }

  /** See `Library.listOrigins`. */
  listOrigins(): Promise<readonly Origin[]> {
    return this.enqueue(async (db) => {
      const transaction = startReading(db, indexStores);
      await this.index.refresh(transaction, { scores: false, columns: false });
      return listOrigins(this.index, transaction);
    });
  }

  /** See `Library.findSnippets`. */
  findSnippets(query: string, numbers: readonly number[]): Promise<readonly Snippet[]> {
    return this.enqueue((db) => {
      const answered = this.current?.query === query ? this.current.answered : query;
      return createSnippets(db, answered, numbers, this.today());
    });
  }

  /** See `Library.completeQuery`. */
  completeQuery(query: string, caret: number): Promise<readonly Completion[]> {
    return this.enqueue(async (db) => {
      const transaction = startReading(db, [...indexStores, 'counters']);
      await this.index.refresh(transaction, { scores: false, columns: true });
      return getCompletions(this.index, transaction, query, caret, this.today());
    });
  }

  /** Explains the rank of a clip for a query, in the order 'best'. */
  explain(query: string, number: number): Promise<Explanation> {
    return this.enqueue(async (db) => {
      const today = this.today();
      const { condition } = parseQuery(query, today);
      const transaction = startReading(db, indexStores);
      await this.index.refresh(transaction, {
        ...getRequiredData(condition, 'best'),
        scores: true,
      });
      const { scores } = await queryIndex(this.index, transaction, condition, true, number);
      const freshness = scores.getFreshness(number, dateToDay(today));
      return { parts: scores.parts, freshness, total: scores.getScore(number, dateToDay(today)) };
    });
  }

  /** True if `maintain` has work to do. Known after the first query. */
  get needsMaintenance(): boolean {
    const { head, recent, hasOverview } = this.index;
    return head === null || head.builtUpTo !== null || recent.size >= maxWaiting || !hasOverview;
  }

  /** Maintains the index (`maintainIndex`). Queries are answered meanwhile. */
  async maintain(context: MaintenanceContext): Promise<void> {
    await maintainIndex(await this.open(), context);
    this.index.hasOverview = true;
  }

  /** Answers a query from the index. If nothing matches, its last word may be incomplete. */
  private async answer(
    transaction: IDBTransaction,
    query: string,
    { condition }: ParsedQuery,
    isScored: boolean,
  ): Promise<{ query: string; condition: Condition; result: IndexResult }> {
    const result = await queryIndex(this.index, transaction, condition, isScored);
    const completed = result.verdict.possible.size === 0 ? completeShortWord(query) : null;
    if (completed === null) return { query, condition, result };
    const parsed = parseQuery(completed, this.today());
    return {
      query: completed,
      condition: parsed.condition,
      result: await queryIndex(this.index, transaction, parsed.condition, isScored),
    };
  }

  /** Returns the progress of the build, measured by clip number because counting clips takes seconds. */
  private async readProgress(db: IDBDatabase): Promise<FoundClips['indexing']> {
    const { head } = this.index;
    if (head !== null && head.builtUpTo === null) return null;
    const numbers = startReading(db, ['clips']).objectStore('clips').index('number');
    const last = await awaitRequest(numbers.openKeyCursor(null, 'prev'));
    if (last === null) return null;
    return { done: head?.builtUpTo ?? 0, total: last.key as number };
  }

  /** Runs work after earlier work. If the index is damaged, repairs it and runs the work once more. */
  private enqueue<Value>(work: (db: IDBDatabase) => Promise<Value>): Promise<Value> {
    const done = this.queue.then(async () => {
      const db = await this.open();
      try {
        return await work(db);
      } catch (error) {
        this.index.reset();
        this.current = null;
        if (!isDamage(error)) throw error;
        await repair(db, error);
        return work(db);
      }
    });
    this.queue = done.catch(() => undefined);
    return done;
  }
}
