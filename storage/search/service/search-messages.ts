import type { Result } from '../../../core/model';
import type { SearchService } from './search-service';

/** A call to the worker. */
export interface SearchRequest {
  readonly id: number;
  readonly call: keyof SearchService;
  readonly ask: readonly unknown[];
}

/** The answer to a call. `error` is the text of an unexpected error. */
export interface SearchReply {
  readonly id: number;
  readonly answer?: Result<unknown>;
  readonly error?: string;
}

/** The worker's end of the connection. */
export interface PagePort {
  postMessage(reply: SearchReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchRequest>) => void): void;
}

/** The page's end of the connection. */
export interface WorkerPort {
  postMessage(ask: SearchRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchReply>) => void): void;
  /** Fired when the worker could not start, has ended, or threw an error. */
  addEventListener(type: 'error', listener: (event: Event) => void): void;
  terminate(): void;
}
