import * as v from 'valibot';
import { clipSchema, instantSchema } from '../../../model';

/*
 * Schemas of arguments, each named after its argument: a derived type has no argument
 * names, so a call's list of schemas documents them.
 */

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
export const url = v.string();
/** The moment of the change. */
export const now = instantSchema;
export const tags = v.pipe(v.array(v.string()), v.readonly());
export const limit = v.pipe(v.number(), v.integer(), v.minValue(0));
export const numbers = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.readonly());
export const ids = v.pipe(v.array(v.string()), v.readonly());
export const clips = v.pipe(v.array(clipSchema), v.readonly());
export const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);
