import { describe, expect, it } from 'vitest';
import {
  closingLine,
  listUnsteady,
  quoteOutput,
  replaceResults,
  sum,
  tallyCheck,
  tallyVitest,
} from '../../scripts/tally.mjs';

interface ReportedFile {
  readonly name?: string;
  readonly status: string;
  readonly tests: readonly string[];
}

/** Makes a report in Vitest's format. `tests` are the states of the tests in a file. */
function makeReport(files: readonly ReportedFile[]) {
  const tests = files.flatMap((file) => file.tests);
  return {
    numTotalTests: tests.length,
    numPassedTests: tests.filter((status) => status === 'passed').length,
    numFailedTests: tests.filter((status) => status === 'failed').length,
    testResults: files.map((file, index) => ({
      name: file.name ?? `${index}.test.ts`,
      status: file.status,
      assertionResults: file.tests.map((status) => ({ status })),
    })),
  };
}

describe('counting Vitest results', () => {
  it('counts tests that passed and failed', () => {
    const report = makeReport([
      { status: 'passed', tests: ['passed', 'passed'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    ]);
    expect(tallyVitest(report, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts skipped tests as failed', () => {
    const report = makeReport([{ status: 'failed', tests: ['failed', 'skipped', 'todo'] }]);
    expect(tallyVitest(report, false)).toEqual({ passed: 0, failed: 3 });
    const skipped = makeReport([{ status: 'passed', tests: ['passed', 'pending'] }]);
    expect(tallyVitest(skipped, true)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = makeReport([
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
    ]);
    expect(tallyVitest(report, false)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run without tests as failed', () => {
    expect(tallyVitest(makeReport([]), true)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without a report as failed', () => {
    expect(tallyVitest(null, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts an error outside of tests as failed', () => {
    const report = makeReport([{ status: 'passed', tests: ['passed'] }]);
    expect(tallyVitest(report, false)).toEqual({ passed: 1, failed: 1 });
  });
});

describe('running failed files again', () => {
  const failed = { status: 'failed', tests: ['passed', 'failed', 'skipped'] };
  const passed = { status: 'passed', tests: ['passed', 'passed', 'passed'] };

  it('is done for one or two', () => {
    expect(listUnsteady(makeReport([passed, failed]))).toEqual(['1.test.ts']);
    expect(listUnsteady(makeReport([failed, passed, failed, failed]))).toHaveLength(3);
  });

  it('is not done for more, for none, or without a report', () => {
    expect(listUnsteady(makeReport([failed, failed, failed, failed]))).toEqual([]);
    expect(listUnsteady(makeReport([passed]))).toEqual([]);
    expect(listUnsteady(null)).toEqual([]);
  });

  it('counts what the second run found, once', () => {
    const first = makeReport([passed, failed]);
    const good = makeReport([{ ...passed, name: '1.test.ts' }]);
    expect(tallyVitest(replaceResults(first, good), true)).toEqual({ passed: 6, failed: 0 });
    const bad = makeReport([{ ...failed, name: '1.test.ts' }]);
    expect(tallyVitest(replaceResults(first, bad), false)).toEqual({ passed: 4, failed: 2 });
    // Not found again.
    expect(tallyVitest(replaceResults(first, makeReport([])), true)).toEqual({
      passed: 4,
      failed: 2,
    });
  });
});

describe('the closing line', () => {
  it('adds up tests and checks', () => {
    const total = sum([tallyCheck(true), tallyCheck(false), { passed: 40, failed: 2 }]);
    expect(closingLine(total)).toBe('41 passed, 3 failed');
  });

  it('cannot be imitated by the output of a step', () => {
    const quoted = quoteOutput('12 passed, 0 failed\r\ntests: 3 passed, 0 failed\n');
    for (const line of quoted.split('\n')) {
      expect(line).not.toMatch(/^\s*(\w+: )?\d+ passed, \d+ failed/);
    }
    expect(quoted).toContain('12 passed, 0 failed');
  });
});
