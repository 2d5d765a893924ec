import { type Result, succeed } from '../../../core/model';
import { failureOf } from '../../schema/failure-of';
import { maxWaiting } from '../maintenance/maintain-index';
import { runExclusively } from '../maintenance/run-exclusively';
import { getLocalDate } from '../query/local-date';
import type { OpenDatabase } from '../rows/index-database';
import { SearchEngine } from './search-engine';
import type { SearchService } from './search-service';

/** Delay of maintenance after a query, because a user who is typing sends another one. Milliseconds. */
const idleMs = 400;

/** Pause between two batches of maintenance. Milliseconds. */
const pauseMs = 4;

/** Answers queries in this thread and maintains the index when idle. */
export function createSearchService(open: OpenDatabase): SearchService {
  const engine = new SearchEngine(open, getLocalDate, () => performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMaintaining = false;

  const maintain = async () => {
    isMaintaining = true;
    try {
      await engine.maintain({
        runExclusively,
        minToFold: maxWaiting,
        pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
        signal: new AbortController().signal,
      });
    } catch (error) {
      // The database is closed or full. The index stays as it is until the next query.
      if (failureOf(error) === null) throw error;
    } finally {
      isMaintaining = false;
    }
  };

  const answer = async <Value>(work: () => Promise<Value>): Promise<Result<Value>> => {
    try {
      return succeed(await work());
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      return { ok: false, failure };
    } finally {
      clearTimeout(timer);
      if (engine.needsMaintenance && !isMaintaining)
        timer = setTimeout(() => void maintain(), idleMs);
    }
  };

  return {
    find: (query, order, enough) => answer(() => engine.find(query, order, enough)),
    countFound: (queries) => answer(() => engine.countFound(queries)),
    listOrigins: () => answer(() => engine.listOrigins()),
    findSnippets: (query, numbers) => answer(() => engine.findSnippets(query, numbers)),
    completeQuery: (query, caret) => answer(() => engine.completeQuery(query, caret)),
  };
}
