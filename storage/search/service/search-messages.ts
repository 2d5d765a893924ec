import type { Result } from '../../../core/model';
import type { SearchService } from './search-service';

/** A call to the worker. */
export interface SearchRequest {
  readonly id: number;
  readonly call: keyof SearchService;
  readonly args: readonly unknown[];
}

/** The reply to a call. `error` is the text of an unexpected error. */
export interface SearchReply {
  readonly id: number;
  readonly result?: Result<unknown>;
  readonly error?: string;
}

/** A worker's connection to the page. */
export interface PortToPage {
  postMessage(reply: SearchReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchRequest>) => void): void;
}

/** A page's connection to its worker. */
export interface PortToWorker {
  postMessage(request: SearchRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchReply>) => void): void;
  /** Fired when the worker could not start, has ended, or threw an error. */
  addEventListener(type: 'error', listener: (event: Event) => void): void;
  terminate(): void;
}
