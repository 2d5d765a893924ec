import * as v from 'valibot';
import { type Failure, fail, type Result, resultSchema } from '../model';
import type { Client, Contract } from './contract';
import type { Envelope } from './envelope';

/** Default pauses before retries, in milliseconds. */
const defaultPausesMs = [60, 250, 1000];

/** Carries a client's messages. */
export interface Transport {
  /** Sends a message and returns the reply; rejects if there is no receiver. */
  readonly send: (message: Envelope) => Promise<unknown>;
  readonly wait: (ms: number) => Promise<void>;
  /** Pause before each retry, in milliseconds; empty if a receiver is not expected to exist. */
  readonly pausesMs?: readonly number[];
}

/**
 * Creates a client for the receiver `to`.
 *
 * A receiver that is asleep or being stopped fails in three ways: the channel closes,
 * there is no receiver, or the reply is `undefined`. In each case the call is retried
 * after each of the transport's pauses, so every call must be safe to repeat. After the
 * last retry, it fails with `failureCode`.
 */
export function connect<C extends Contract>(
  to: string,
  contract: C,
  transport: Transport,
  failureCode: Failure['code'] = 'no-answer',
): Client<C> {
  const client: Record<string, (request: unknown) => Promise<Result<unknown>>> = {};
  for (const [name, call] of Object.entries(contract)) {
    const answer = resultSchema(call.answer);
    client[name] = async (request) => {
      const reply = await sendUntilAnswered({ to, call: name, request }, transport);
      if ('error' in reply) return fail(failureCode, `${to}.${name}: ${reply.error}`);
      const parsed = v.safeParse(answer, reply.answer);
      if (parsed.success) return parsed.output;
      return fail('invalid-input', `answer of ${to}.${name}: ${v.summarize(parsed.issues)}`);
    };
  }
  return client as Client<C>;
}

type Reply = { readonly answer: unknown } | { readonly error: string };

async function sendUntilAnswered(message: Envelope, transport: Transport): Promise<Reply> {
  let lastError = 'no reply';
  for (const pauseMs of [...(transport.pausesMs ?? defaultPausesMs), null]) {
    try {
      const answer = await transport.send(message);
      if (answer !== undefined && answer !== null) return { answer };
      lastError = 'an empty reply';
    } catch (error) {
      // The browser's error for a missing receiver; any other error is our bug.
      if (!isDisconnection(error)) throw error;
      lastError = error.message;
    }
    if (pauseMs !== null) await transport.wait(pauseMs);
  }
  return { error: lastError };
}

function isDisconnection(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /receiving end|message (port|channel) (is )?closed|channel closed|listener indicated an asynchronous|conduits?\b|context invalidated|No tab with id|Invalid tab ID|frame .*removed|back\/forward cache|promised response from onMessage/i.test(
      error.message,
    )
  );
}
