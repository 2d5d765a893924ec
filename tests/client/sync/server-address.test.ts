import { describe, expect, it } from 'vitest';
import { readServerAddress } from '../../../client/sync/server-address';

describe('readServerAddress', () => {
  it.each([
    ['wss://sync.example:8443', 'nats', 'wss://sync.example:8443'],
    [' WSS://sync.example/ ', 'nats', 'wss://sync.example'],
    ['ws://localhost:8080', 'nats', 'ws://localhost:8080'],
    ['ws://127.0.0.1:8080', 'nats', 'ws://127.0.0.1:8080'],
    ['ws://[::1]:8080', 'nats', 'ws://[::1]:8080'],
    ['https://cloud.example/dav/ada/?x#y', 'webdav', 'https://cloud.example/dav/ada/'],
    ['http://127.0.0.1:8080/my clips', 'webdav', 'http://127.0.0.1:8080/my%20clips'],
  ])('reads %s', (typed, kind, address) => {
    expect(readServerAddress(typed)).toEqual({ kind, address });
  });

  it.each([
    ['', 'nothing'],
    ['sync.example:8443', 'no protocol'],
    ['ws://sync.example', 'a password that could be read on the way'],
    ['http://192.168.1.20:8080', 'a password that could be read on the way'],
    ['ws://localhost.sync.example', 'a host that only looks local'],
    ['wss://ada:secret@sync.example', 'an address with a password'],
    ['ftp://sync.example', 'another protocol'],
    ['not an address', 'words'],
  ])('refuses "%s": %s', (typed) => {
    expect(readServerAddress(typed)).toBeNull();
  });
});
