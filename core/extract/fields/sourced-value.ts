import type { Source } from '../../model';

/** A value with the place on the page it was found in. */
export interface SourcedValue<Value> {
  readonly value: Value;
  readonly source: Source;
}
