import type { Source } from '../../model';

/** A value with the place on the page it was found in. */
export interface SourcedValue<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** What was found of a field that is only shown if it is certain enough. */
export interface Choice<Value> {
  readonly found: Value | null;
  /** Something was found, but left out. */
  readonly isUncertain: boolean;
}
