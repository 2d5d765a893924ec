import * as v from 'valibot';

/** A call as a message: its receiver, its name, and the request. */
export interface Envelope {
  readonly to: string;
  readonly call: string;
  readonly request: unknown;
}

export const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.object({
  to: v.string(),
  call: v.string(),
  request: v.unknown(),
});
