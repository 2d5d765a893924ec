import * as v from 'valibot';

/** How a call travels: who shall answer, the name of the call, and what is asked. */
export interface Envelope {
  readonly to: string;
  readonly call: string;
  readonly ask: unknown;
}

export const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.object({
  to: v.string(),
  call: v.string(),
  ask: v.unknown(),
});
