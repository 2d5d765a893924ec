import * as v from 'valibot';

/** A moment as ISO 8601 in UTC with milliseconds ("2026-11-12T08:30:00.000Z"). Sorts as text. */
export type Instant = string;

export const instantSchema: v.GenericSchema<unknown, Instant> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
);

/**
 * A time as a page gives it: ISO 8601 with a zone ("2026-11-12T09:30:00+01:00"). The
 * zone is kept because it determines the publisher's calendar day.
 */
export type ZonedTime = string;

export const zonedTimeSchema: v.GenericSchema<unknown, ZonedTime> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/),
);
