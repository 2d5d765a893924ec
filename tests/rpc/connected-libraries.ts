import { expect } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import type { Result } from '../../core/model';
import { libraryCalls, library as libraryName, serveMethods, type Transport } from '../../core/rpc';
import type { Library } from '../../storage';
import { expectValue, freshLibrary } from '../storage/samples';

type View = Parameters<typeof openRemoteLibrary>[0];

/** A view that is visible unless `hidden` is set. Its timers are those of the test. */
function createView(): View & { hidden: boolean } {
  const view = {
    hidden: false,
    get document() {
      return { hidden: view.hidden };
    },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  };
  return view as unknown as View & { hidden: boolean };
}

/** A local library and one that reaches it by messages, which are structured clones as in Firefox. */
export function connectLibraries() {
  const local = freshLibrary();
  const receive = serveMethods(libraryName, libraryCalls, local);
  const sent: string[] = [];
  const transport: Transport = {
    async send(message) {
      sent.push(message.call);
      return structuredClone(await receive(structuredClone(message)));
    },
    wait: async () => {},
  };
  const view = createView();
  const remote = openRemoteLibrary(view, transport);
  /** Reads through both libraries, expects equal results, and returns the result. */
  async function readFromBoth<Value>(
    read: (library: Library) => Promise<Result<Value>>,
  ): Promise<Value> {
    const value = expectValue(await read(local));
    expect(expectValue(await read(remote))).toEqual(value);
    return value;
  }
  return { local, view, sent, receive, remote, readFromBoth };
}
