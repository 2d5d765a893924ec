/**
 * Numbers of passed and failed tests.
 *
 * @typedef {{ passed: number, failed: number }} Tally
 *
 * What Vitest's JSON reporter writes, as far as it is read here.
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numTotalTests
 * @property {{ name: string, status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * Counts the tests of a Vitest run. Everything that did not pass counts as failed: a skipped
 * test (a failed hook skips the rest of its file), a file that could not be loaded, a run
 * without a report or tests, or with an error outside of any test.
 *
 * @param {VitestReport | null} report
 * @param {boolean} ok Whether Vitest ended without an error.
 * @returns {Tally}
 */
export function tallyVitest(report, ok) {
  if (report === null || report.numTotalTests === 0) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const notPassed = report.numTotalTests - passed;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  ).length;
  const failed = notPassed + brokenFiles;
  return { passed, failed: failed === 0 && !ok ? 1 : failed };
}

/**
 * As many files of journeys as run at the same time, which all fail if the machine stalls. More are
 * not due to that, and are not run again.
 */
const maxUnsteady = 3;

/**
 * Returns the files with failed tests if they are few enough to be run again, otherwise none.
 *
 * @param {VitestReport | null} report
 */
export function listUnsteady(report) {
  const failed = report?.testResults.filter(({ status }) => status === 'failed') ?? [];
  return failed.length <= maxUnsteady ? failed.map(({ name }) => name) : [];
}

/**
 * Returns the report of a run with the results of those files that were run again.
 *
 * @param {VitestReport} report
 * @param {VitestReport} again
 * @returns {VitestReport}
 */
export function replaceResults(report, again) {
  const testResults = report.testResults.map(
    (file) => again.testResults.find(({ name }) => name === file.name) ?? file,
  );
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  /** @param {string} wanted */
  const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
  return {
    numTotalTests: tests.length,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    testResults,
  };
}

/**
 * Counts a step as one test.
 *
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyCheck(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Returns the last line of a run, for people and programs.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Marks each line of a step's output as quoted, so that it cannot be mistaken for the last
 * line.
 *
 * @param {string} output
 */
export function quoteOutput(output) {
  return output
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `  | ${line}`)
    .join('\n');
}
