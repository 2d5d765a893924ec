import type { FindOrder, Result } from '../../../core/model';
import type { Origin } from '../query/list-origins';
import type { Completion, FoundClips, Snippet } from '../query/search-results';

/** Answers queries about the library, in this page or in a worker. */
export interface SearchService {
  /** See `Library.find`. */
  find(query: string, order: FindOrder, enough?: number): Promise<Result<FoundClips>>;
  /** See `Library.countFound`. */
  countFound(queries: readonly string[]): Promise<Result<readonly number[]>>;
  /** See `Library.listOrigins`. */
  listOrigins(): Promise<Result<readonly Origin[]>>;
  /** See `Library.findSnippets`. */
  findSnippets(query: string, numbers: readonly number[]): Promise<Result<readonly Snippet[]>>;
  /** See `Library.completeQuery`. */
  completeQuery(query: string, caret: number): Promise<Result<readonly Completion[]>>;
}
