import * as v from 'valibot';
import { type Failure, fail, getTrustedUrl, isOnSite, type Result, succeed } from '../model';
import type { Handlers, Names, PageContract } from './contract';
import { envelopeSchema } from './envelope';
import { createRateLimit, isWithinLimits } from './page-limits';
import { serve } from './serve';

/** What the browser guarantees about the sender of a message. */
export interface PageSender {
  /** The address of the page that the script runs in. */
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/** A kind of record with an id. */
type Recorded = Exclude<Names, 'address' | 'text'>;

/**
 * The address keys of the clip that a record belongs to, even if deleted; null for an
 * unknown id.
 */
export type FindAddresses = (of: Recorded, id: string) => Promise<Result<readonly string[] | null>>;

/** What the checks of calls from pages need. */
interface Checks {
  readonly findAddresses: FindAddresses;
  /** A clock that never runs backwards, in milliseconds. */
  readonly nowMs: () => number;
  /** Why calls that leave traces fail in private windows. */
  readonly privateFailure: Failure['code'];
}

/**
 * A receiver like that of `serve`, for scripts in pages. A page may control its scripts,
 * so handlers only see what the contract lets the sender call, as often and as long as its
 * limits allow, and addresses and ids only of the sender's own site; see `Names`.
 */
export function servePages<C extends PageContract, Sender extends PageSender>(
  to: string,
  contract: C,
  handlers: Handlers<C, Sender>,
  { findAddresses, nowMs, privateFailure }: Checks,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  const isRateAllowed = createRateLimit(nowMs);

  /** Before the request is validated, which takes time for a long one. */
  const findRefusal = (message: unknown, { tab }: Sender): Failure['code'] | null => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || envelope.output.to !== to) return null;
    const { call: name, request } = envelope.output;
    const call = Object.hasOwn(contract, name) ? contract[name] : undefined;
    if (!call) return null;
    if (tab?.incognito && !call.inPrivate) return privateFailure;
    if (!isRateAllowed(tab?.id, call.limit)) return 'too-many-calls';
    return isWithinLimits(request, call.limit) ? null : 'text-too-long';
  };

  const scoped = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (request: Readonly<Record<string, unknown>>, sender: Sender) => {
      const admitted = await admit(contract[name]?.scope ?? {}, request, sender.url, findAddresses);
      return admitted.ok ? handler(admitted.value, sender) : admitted;
    },
  ]);
  const receive = serve(to, contract, Object.fromEntries(scoped));
  return (message, sender) => {
    const refusal = findRefusal(message, sender);
    return refusal ? Promise.resolve(fail(refusal)) : receive(message, sender);
  };
}

/** The request with addresses of the sender's site only; fails if an id belongs to another site. */
async function admit(
  scope: Readonly<Record<string, Names>>,
  request: Readonly<Record<string, unknown>>,
  here: string | undefined,
  findAddresses: FindAddresses,
): Promise<Result<Readonly<Record<string, unknown>>>> {
  if (here === undefined) return fail('invalid-input', 'a sender without an address');
  const admitted = { ...request };
  for (const [field, names] of Object.entries(scope)) {
    const value = request[field];
    if (names === 'text' || typeof value !== 'string') continue;
    if (names === 'address') {
      admitted[field] = getTrustedUrl(value, here);
      continue;
    }
    const keys = await findAddresses(names, value);
    if (!keys.ok) return keys;
    // Same answer as for an unknown id: a page must not learn what else is in the library.
    if (keys.value && !keys.value.some((key) => isOnSite(key, here))) return fail('not-found');
  }
  return succeed(admitted);
}
