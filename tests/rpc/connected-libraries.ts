import { expect } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import type { Result } from '../../core/model';
import { libraryCalls, library as libraryName, serveMethods, type Transport } from '../../core/rpc';
import type { Library } from '../../storage';
import { createLibrary, expectValue } from '../storage/samples';

type PollingWindow = Parameters<typeof openRemoteLibrary>[0];

/** Returns a window that is visible unless `hidden` is set. It uses the global timers. */
function createWindow(): PollingWindow & { hidden: boolean } {
  const pollingWindow = {
    hidden: false,
    get document() {
      return { hidden: pollingWindow.hidden };
    },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  };
  return pollingWindow as unknown as PollingWindow & { hidden: boolean };
}

/**
 * Returns a local library and a remote one that calls it by messages. Messages are structured
 * clones, as in Firefox.
 */
export function connectLibraries() {
  const local = createLibrary();
  const receive = serveMethods(libraryName, libraryCalls, local);
  const sent: string[] = [];
  const transport: Transport = {
    async send(message) {
      sent.push(message.call);
      return structuredClone(await receive(structuredClone(message)));
    },
    wait: async () => {},
  };
  const view = createWindow();
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
