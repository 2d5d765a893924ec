import * as v from 'valibot';
import { type Failure, type FailureCode, failureSchema } from './failure';

/** Either a value or what went wrong. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A result that holds `value`. */
export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A result that says what went wrong. `detail` is technical and may be left out. */
export function fail(code: FailureCode, detail: string | null = null): Result<never> {
  return { ok: false, failure: { code, detail } };
}

/** The schema of a result whose value has the given schema. */
export function resultSchema<Value>(
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Result<Value>> {
  return v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), failure: failureSchema }),
  ]) as unknown as v.GenericSchema<unknown, Result<Value>>;
}
