import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * A copy of Dexie for unit tests, with a limit of 10.
 *
 * Dexie loses its transaction after 100 awaits in a row that make no request
 * (`ZONE_ECHO_LIMIT`), so a loop of such awaits fails only with large inputs.
 * With a limit of 10, small inputs reach it too.
 */
function dexieWithFewEchoes(): string {
  const source = readFileSync(resolve('node_modules/dexie/dist/dexie.mjs'), 'utf8');
  const lowered = source.replace('ZONE_ECHO_LIMIT = 100', 'ZONE_ECHO_LIMIT = 10');
  if (lowered === source) throw new Error('this Dexie has another ZONE_ECHO_LIMIT');
  // Below node_modules, so Node loads it as it is.
  const copy = resolve('node_modules/.cache/pressmark/dexie.mjs');
  if (existsSync(copy) && readFileSync(copy, 'utf8') === lowered) return copy;
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, lowered);
  return copy;
}

/**
 * Two projects: `unit` needs nothing but Node; `journeys` drives the built
 * extension in real browsers, one after another, since each wants the machine.
 */
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: [{ find: /^dexie$/, replacement: dexieWithFewEchoes() }] },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**'],
          // Vitest leaves one processor alone, which of two is half the machine.
          maxWorkers: '100%',
          // Loading modules once per worker, not once per file, takes a third of the time.
          isolate: false,
          // Dexie looks for IndexedDB when it is first imported, by whichever file that is.
          setupFiles: ['fake-indexeddb/auto'],
          unstubGlobals: true,
          restoreMocks: true,
          // Some read hundreds of files or build pages of thousands of elements on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          maxWorkers: 2,
          // What they import is read once: they share nothing that changes.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
