import * as v from 'valibot';
import type { Detection } from '../../detect';

/** Maximum number of signals in an answer; the page may control its script. */
const maxSignals = 200;
const name = v.pipe(v.string(), v.regex(/^[a-z\d]+(-[a-z\d]+)*$/), v.maxLength(60));

export const detectionSchema: v.GenericSchema<unknown, Detection> = v.object({
  isArticle: v.boolean(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  signals: v.pipe(
    v.array(v.object({ name, weight: v.pipe(v.number(), v.finite()) })),
    v.maxLength(maxSignals),
  ),
});
