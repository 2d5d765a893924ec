import { defineConfig } from 'vitest/config';

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
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**'],
          // Vitest leaves one processor alone, which of two is half the machine.
          maxWorkers: '100%',
          // Some read hundreds of files or build pages of thousands of elements on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          // What they import is read once: they share nothing that changes.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
