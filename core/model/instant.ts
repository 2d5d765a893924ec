import * as v from 'valibot';

/**
 * A moment as ISO 8601 in UTC with milliseconds ("2026-11-12T08:30:00.000Z"),
 * so that moments sort as text.
 */
export type Instant = string;

export const instantSchema: v.GenericSchema<unknown, Instant> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
);

/**
 * A moment as a page gives it: ISO 8601 with a zone ("2026-11-12T09:30:00+01:00"),
 * the zone kept because it tells the calendar day on the publisher's clock.
 */
export type ZonedTime = string;

export const zonedTimeSchema: v.GenericSchema<unknown, ZonedTime> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/),
);
