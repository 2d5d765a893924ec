import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReaderController } from './reader-controller';
import { forwardHandlers, type ReaderHandlers } from './reader-handlers';

/** The reader, which is loaded after the first paint. */
export interface LazyReader {
  /** Null until it is loaded. */
  readonly loaded: ReadonlySignal<ReaderController | null>;
  /** Handlers that can be called before it is loaded. */
  readonly handlers: ReaderHandlers;
  /** Calls a function with the reader: at once if it is loaded, otherwise when it is. */
  use<Value>(call: (reader: ReaderController) => Value): Value | Promise<Value>;
}

export function createLazyReader(loading: Promise<ReaderController>): LazyReader {
  const loaded = signal<ReaderController | null>(null);
  const ready = loading.then((reader) => {
    loaded.value = reader;
    return reader;
  });
  const use: LazyReader['use'] = (call) => {
    const reader = loaded.peek();
    return reader ? call(reader) : ready.then(call);
  };
  return {
    loaded,
    use,
    handlers: forwardHandlers((call) => use(({ handlers }) => call(handlers))),
  };
}
