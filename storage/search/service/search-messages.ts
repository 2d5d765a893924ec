import type { Result } from '../../../core/model';
import type { SearchService } from './search-service';

/** A call to the worker. */
export interface SearchAsk {
  readonly id: number;
  readonly call: keyof SearchService;
  readonly ask: readonly unknown[];
}

/** Its answer; `error` is a bug's text. */
export interface SearchReply {
  readonly id: number;
  readonly answer?: Result<unknown>;
  readonly error?: string;
}

/** The worker's end of the line to its page. */
export interface PageLine {
  postMessage(reply: SearchReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchAsk>) => void): void;
}

/** The page's end of the line to its worker. */
export interface WorkerLine {
  postMessage(ask: SearchAsk): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchReply>) => void): void;
  /** Told when the worker could not be started, has come to its end, or has met a bug. */
  addEventListener(type: 'error', listener: (event: Event) => void): void;
  terminate(): void;
}
