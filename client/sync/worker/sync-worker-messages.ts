import type { ProblemCode } from '../../../core/model';

/** What the worker asks of its page. */
export type FromSyncWorker = 'renew-log' | 'await-renewal' | ReportedProblem;

/** For the log. */
interface ReportedProblem {
  readonly code: ProblemCode;
  readonly during: string;
}

/** Exchange now; or the answer to "await-renewal". */
export type ToSyncWorker = 'exchange' | 'renewed';
