import * as v from 'valibot';
import {
  type Failure,
  type FailureCode,
  type FailureDetail,
  failureSchema,
  getInternalDetail,
} from './failure';

/** Either a value or an expected failure. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Returns a successful result. */
export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Returns a failed result. A string is an internal reason, which no screen shows. */
export function fail(
  code: FailureCode,
  detail: FailureDetail | string | null = null,
): Result<never> {
  return {
    ok: false,
    failure: { code, detail: typeof detail === 'string' ? getInternalDetail(detail) : detail },
  };
}

/** Returns the schema of a result whose value has the given schema. */
export function resultSchema<Value>(
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Result<Value>> {
  return v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), failure: failureSchema }),
  ]) as unknown as v.GenericSchema<unknown, Result<Value>>;
}
