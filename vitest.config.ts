import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { messages } from './scripts/build/messages.mjs';

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

/** Tests that neither open a database nor change globals, so their files can share modules. */
const pure = [
  'tests/{backup,bench,detect,diff,export,extract,files,import,markdown,model,near-duplicates}/**/*.test.ts',
  'tests/{notes,passages,text,zip}/**/*.test.ts',
];

const unit = {
  // Vitest leaves one processor alone, which of two is half the machine.
  maxWorkers: '100%',
  // Some read hundreds of files or build pages of thousands of elements on a busy machine.
  testTimeout: 30_000,
  // Before the first import of Dexie, which looks for IndexedDB only then.
  setupFiles: ['fake-indexeddb/auto'],
  unstubGlobals: true,
  restoreMocks: true,
};

/**
 * `unit` and `unit-pure` need nothing but Node; `journeys` drives the built extension in
 * real browsers, two files at a time.
 */
export default defineConfig({
  plugins: [messages()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-pure',
          include: pure,
          // Loading modules once per worker instead of once per file halves the time.
          isolate: false,
        },
      },
      {
        extends: true,
        resolve: { alias: [{ find: /^dexie$/, replacement: dexieWithFewEchoes() }] },
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', ...pure],
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
