import { type Result, succeed } from '../../../core/model';
import { failureOf } from '../../schema/failure-of';
import { localDate } from '../ask/local-date';
import { alone } from '../maintenance/alone';
import { maxWaiting } from '../maintenance/maintain-index';
import type { OpenDatabase } from '../rows/index-database';
import { SearchEngine } from './search-engine';
import type { SearchService } from './search-service';

/** How long after a question the index is tidied up, in milliseconds: a reader who types asks again. */
const calmMs = 400;

/** How long others have the thread between two pieces of that work, in milliseconds. */
const restMs = 4;

/** Answers questions in this thread, and tidies up the index when there is time. */
export function searchHere(open: OpenDatabase): SearchService {
  const engine = new SearchEngine(open, localDate, () => performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTending = false;

  const tend = async () => {
    isTending = true;
    try {
      await engine.tend({
        alone,
        waiting: maxWaiting,
        rest: () => new Promise((resolve) => setTimeout(resolve, restMs)),
        signal: new AbortController().signal,
      });
    } catch (error) {
      // The database was closed, or is full: the index stays as it is until the next question.
      if (failureOf(error) === null) throw error;
    } finally {
      isTending = false;
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
      if (engine.isUntidy && !isTending) timer = setTimeout(() => void tend(), calmMs);
    }
  };

  return {
    find: (question, order, enough) => answer(() => engine.find(question, order, enough)),
    countFound: (questions) => answer(() => engine.countFound(questions)),
    findSnippets: (question, numbers) => answer(() => engine.findSnippets(question, numbers)),
    completeQuestion: (question, caret) => answer(() => engine.completeQuestion(question, caret)),
  };
}
