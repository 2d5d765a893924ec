import { type Source, shownSources } from '../../model';

/** A value with the place on the page it was found in. */
export interface SourcedValue<Value> {
  readonly value: Value;
  readonly source: Source;
  /** The page's metadata and what it shows agree. Default: false. */
  readonly isConfirmed?: boolean;
  /** The probability that it is right, in percent, from a scorecard. */
  readonly certainty?: number;
}

/** What was found of a field that is only shown if it is certain enough. */
export interface Choice<Value> {
  readonly found: Value | null;
  /** Something was found, but left out. */
  readonly isUncertain: boolean;
}

/** True if both metadata and something that the page shows are among the sources of a value. */
export function isConfirmed(sources: readonly Source[]): boolean {
  return (
    sources.some((source) => shownSources.has(source)) &&
    sources.some((source) => !shownSources.has(source))
  );
}
