import { wsconnect } from '@nats-io/nats-core';
import type { CryptoSource, SyncAccount } from '../../core/sync';
import { createNatsTransport } from './nats-transport';
import type { ShareConnection, Transport } from './transport';
import { createWebdavTransport } from './webdav/webdav-transport';

/** How a device reaches a server. */
export type SyncLogin = Omit<SyncAccount, 'secret' | 'locked' | 'isPaused'>;

/** Opens the way to the server of an account. */
export function openTransport(login: SyncLogin, source: CryptoSource): Transport {
  return login.kind === 'nats'
    ? openShareTransport(login)
    : createWebdavTransport((...given) => fetch(...given), source, login.device, login);
}

/** Opens the way to the server of a share. */
export function openShareTransport(
  login: Pick<SyncLogin, 'address' | 'user' | 'password'>,
): Transport<ShareConnection> {
  return createNatsTransport(wsconnect, login);
}
