import { expect } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import type { Result } from '../../core/model';
import { libraryCalls, library as libraryName, serveMethods, type Transport } from '../../core/rpc';
import type { Library } from '../../storage';
import { expectValue, freshLibrary } from '../storage/samples';

type View = Parameters<typeof openRemoteLibrary>[0];

/** A page that is looked at until `hidden` says otherwise; its timers are those of the test. */
function aView(): View & { hidden: boolean } {
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

/** A kept library and one that reaches it by messages, which are structured clones as in Firefox. */
export function join() {
  const kept = freshLibrary();
  const receive = serveMethods(libraryName, libraryCalls, kept);
  const sent: string[] = [];
  const transport: Transport = {
    async send(message) {
      sent.push(message.call);
      return structuredClone(await receive(structuredClone(message)));
    },
    wait: async () => {},
  };
  const view = aView();
  const remote = openRemoteLibrary(view, transport);
  /** Holds that both ways to the library give the same, and gives it. */
  async function same<Value>(read: (library: Library) => Promise<Result<Value>>): Promise<Value> {
    const near = expectValue(await read(kept));
    expect(expectValue(await read(remote))).toEqual(near);
    return near;
  }
  return { kept, view, sent, receive, remote, same };
}
