import type { Result } from '../../core/model';
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

/** One end of a line between a page and its worker. */
export interface Line<Sent, Received> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Received>) => void): void;
}
