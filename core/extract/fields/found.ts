import type { Source } from '../../model';

/** What was found, and where. */
export interface Found<Value> {
  readonly value: Value;
  readonly source: Source;
}
