import type { Result } from '../../../core/model';
import type { Completion, FindOrder, FoundClips, Snippet } from '../ask/found';

/** Who answers questions about the library: an engine in this page, or one in a worker. */
export interface SearchService {
  /** See `Library.find`. */
  find(question: string, order: FindOrder, enough?: number): Promise<Result<FoundClips>>;
  /** See `Library.countFound`. */
  countFound(questions: readonly string[]): Promise<Result<readonly number[]>>;
  /** See `Library.findSnippets`. */
  findSnippets(question: string, numbers: readonly number[]): Promise<Result<readonly Snippet[]>>;
  /** See `Library.completeQuestion`. */
  completeQuestion(question: string, caret: number): Promise<Result<readonly Completion[]>>;
}
