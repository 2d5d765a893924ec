import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
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

/** Files that take longer than their size suggests. Started last, they would run alone at the end. */
const longest =
  /\/(sync|screens|sharing|private-window|backup-ended|profile|real-pages|chromium-stopped|firefox|faults|hostile|folder-export)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

const unit = {
  alias: [{ find: /^dexie$/, replacement: dexieWithFewEchoes() }],
  // Vitest leaves one processor alone, which of two is half the machine. A third worker would
  // load all modules once more.
  maxWorkers: '100%',
  // Loading modules once per worker instead of once per file halves the time. A worker ends
  // when the environment changes, hence one project per environment, and no file with its own.
  isolate: false,
  unstubGlobals: true,
  restoreMocks: true,
  // Before the first import of Dexie, which looks for IndexedDB only then.
  setupFiles: [
    'fake-indexeddb/auto',
    'tests/runs.ts',
    'tests/wait-longer.ts',
    'tests/fix-can-parse.ts',
  ],
  // Some read hundreds of files or build pages of thousands of elements on a busy machine.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

/** Tests outside of tests/components that need a DOM. */
const domTests = 'tests/**/*.dom.test.{ts,tsx}';

/** Journeys by real keys and mouse. Only Linux has X, which all but the shortcuts need. */
const onDisplay =
  process.platform === 'linux'
    ? 'tests/journeys/display/*.test.ts'
    : 'tests/journeys/display/shortcuts.test.ts';

/** Journeys of features that rarely break run only in `npm run test:long`, because they take long. */
const longJourneys = process.argv.join(' ').includes('--mode long')
  ? []
  : ['tests/journeys/long/**'];

const journeys = {
  // What they import is read once: they share nothing that changes.
  isolate: false,
  globalSetup: 'tests/journeys/prepare-folders.ts',
  setupFiles: ['tests/journeys/report-failures.ts'],
  testTimeout: 180_000,
  hookTimeout: 300_000,
};

/**
 * `unit`, `unit-dom` and `unit-page` need nothing but Node; `journeys` drives the built extension in
 * real browsers, three files at a time: they wait for half of the time. `display` does so on X
 * displays, where a slow browser misses keys.
 */
const config: ViteUserConfig = {
  plugins: [messages()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{components,journeys,servers}/**', domTests],
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-dom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: [...unit.setupFiles, 'tests/remember-styles.ts'],
          environment: 'jsdom',
        },
      },
      {
        extends: true,
        // They change prototypes and listen to the window, so each has a DOM of its own.
        test: {
          ...unit,
          name: 'unit-page',
          include: [domTests],
          environment: 'jsdom',
          isolate: true,
        },
      },
      {
        extends: true,
        // With real servers of other programs.
        test: {
          name: 'servers',
          include: ['tests/servers/*.test.ts'],
          setupFiles: ['tests/runs.ts', 'tests/wait-longer.ts'],
          // They wait for most of the time.
          maxWorkers: 3,
          // Node 20 has none without.
          execArgv: ['--experimental-websocket'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...journeys,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: ['tests/journeys/display/**', ...longJourneys],
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        // One worker: all files use the same browsers.
        test: { ...journeys, name: 'display', include: [onDisplay], maxWorkers: 1 },
      },
    ],
  },
};

export default defineConfig(({ mode }) => {
  // The first call has the mode of the command, the others that of a project. For tests/runs.ts.
  process.env['PRESSMARK_MODE'] ??= mode;
  return config;
});
