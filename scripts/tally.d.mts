interface Tally {
  readonly passed: number;
  readonly failed: number;
}
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export function tallyVitest(report: VitestReport | null, ok: boolean): Tally;
export function listUnsteady(report: VitestReport | null): string[];
export function replaceResults(report: VitestReport, again: VitestReport): VitestReport;
export function tallyCheck(ok: boolean): Tally;
export function sum(tallies: readonly Tally[]): Tally;
export function closingLine(tally: Tally): string;
export function quoteOutput(output: string): string;
