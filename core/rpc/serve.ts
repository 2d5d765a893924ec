import * as v from 'valibot';
import { fail } from '../model';
import type { Contract, Handlers } from './contract';
import { envelopeSchema } from './envelope';

/**
 * A receiver for messages to `to`: returns a promise of the answer, or `undefined` for a
 * message to another receiver.
 *
 * Messages are not trusted: one that does not match the contract is answered with
 * `invalid-input`. The caller must check who may send messages before; for scripts in
 * pages see `servePages`.
 */
export function serve<C extends Contract, Sender>(
  to: string,
  contract: C,
  handlers: Handlers<C, Sender>,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || envelope.output.to !== to) return undefined;
    const { call: name } = envelope.output;
    const call = Object.hasOwn(contract, name) ? contract[name] : undefined;
    const handler = handlers[name];
    if (!call || !handler) return Promise.resolve(fail('invalid-input', `no call "${name}"`));
    const request = v.safeParse(call.request, envelope.output.request);
    if (!request.success) {
      return Promise.resolve(fail('invalid-input', `${name}: ${v.summarize(request.issues)}`));
    }
    return Promise.resolve(handler(request.output, sender));
  };
}
