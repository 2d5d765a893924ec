import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Evaluates an expression in a page, and waits for its promise. */
export type Evaluate = (source: string) => Promise<unknown>;

const storage = resolve(import.meta.dirname, '../../storage/index.ts');

let bundling: Promise<string> | null = null;

/** Builds the storage code; without this the first call does. */
export async function prepareLibrary(): Promise<void> {
  bundling ??= bundle();
  await bundling;
}

/**
 * Calls a method of the library in an empty page of the extension, as the extension's own pages
 * do: the storage code is put into that page and opens its database. Throws on a failure.
 */
export async function callLibraryIn<Answer>(
  evaluate: Evaluate,
  call: string,
  given: readonly unknown[],
): Promise<Answer> {
  bundling ??= bundle();
  const script = await bundling;
  if (!(await evaluate(`'pressmarkLibrary' in globalThis`))) await evaluate(script);
  // Dexie's promises are not awaited by every browser.
  const json = await evaluate(`Promise.resolve(pressmarkLibrary[${JSON.stringify(call)}](
    ...JSON.parse(${JSON.stringify(JSON.stringify(given))})
  )).then(JSON.stringify)`);
  const result = JSON.parse(String(json)) as { ok: boolean; value: Answer; failure: unknown };
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Returns a script that opens the library as `pressmarkLibrary`, and others by `openPressmarkLibrary`. */
async function bundle(): Promise<string> {
  // Takes a tenth of the processor time of a build by Vite.
  const { outputFiles } = await build({
    entryPoints: [storage],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pressmarkStorage',
    target: 'esnext',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('the storage code was not built');
  return `(() => {
    ${script.text}
    const tell = (call) =>
      chrome.runtime.sendMessage({ to: 'background-commands', call, request: {} });
    const library = pressmarkStorage.openLibrary(undefined, null, {
      beforeFirstWrite: () => tell('awaitLogRenewal'),
    });
    globalThis.openPressmarkLibrary = (name) => pressmarkStorage.openLibrary(name);
    globalThis.pressmarkLibrary = {
      ...library,
      async saveClip(request) {
        const saved = await library.saveClip(request);
        await tell('fetchImages');
        return saved;
      },
    };
    return true;
  })()`;
}
