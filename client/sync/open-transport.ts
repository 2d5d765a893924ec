import { wsconnect } from '@nats-io/nats-core';
import type { SyncAccount } from '../../core/sync';
import { createNatsTransport } from './nats-transport';
import type { Transport } from './transport';

/** Where a library is, without what is secret about it. */
export type SyncLogin = Pick<SyncAccount, 'kind' | 'address' | 'user' | 'password'>;

/** Opens the way to the server of an account. */
export function openTransport(login: SyncLogin): Transport {
  return createNatsTransport(wsconnect, login);
}
