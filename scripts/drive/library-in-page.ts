import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

/** Evaluates an expression in a page, and waits for its promise. */
export type Evaluate = (source: string) => Promise<unknown>;

const storage = resolve(import.meta.dirname, '../../storage/index.ts');

let bundling: Promise<string> | null = null;

/**
 * Calls a method of the library in an empty page of the extension, as the extension's own pages
 * do: the storage code is put into that page and opens its database. Throws on a failure.
 */
export async function callLibraryIn<Answer>(
  evaluate: Evaluate,
  call: string,
  given: readonly unknown[],
): Promise<Answer> {
  const isOpen = await evaluate(`'pressmarkLibrary' in globalThis`);
  bundling ??= bundle();
  if (!isOpen) await evaluate(await bundling);
  const answer = await evaluate(`pressmarkLibrary[${JSON.stringify(call)}](
    ...JSON.parse(${JSON.stringify(JSON.stringify(given))})
  )`);
  const { ok, value, failure } = answer as { ok: boolean; value: Answer; failure: unknown };
  if (!ok) throw new Error(JSON.stringify(failure));
  return value;
}

/** Returns a script that opens the library as `pressmarkLibrary`. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: storage, formats: ['iife'], name: 'pressmarkStorage' },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) => output).find((one) => one.type === 'chunk')?.code;
  if (code === undefined) throw new Error('the storage code was not built');
  return `(() => {
    ${code}
    const awaitLogRenewal = { to: 'background-tasks', call: 'awaitLogRenewal', ask: {} };
    globalThis.pressmarkLibrary = pressmarkStorage.openLibrary(undefined, null, {
      beforeFirstWrite: () => chrome.runtime.sendMessage(awaitLogRenewal),
    });
    return true;
  })()`;
}
