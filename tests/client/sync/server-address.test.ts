import { describe, expect, it } from 'vitest';
import { toServerAddress } from '../../../client/sync/server-address';

describe('toServerAddress', () => {
  it.each([
    ['wss://sync.example:8443', 'wss://sync.example:8443'],
    [' sync.example:8443 ', 'wss://sync.example:8443'],
    ['https://sync.example/', 'wss://sync.example'],
    ['ws://localhost:8080', 'ws://localhost:8080'],
    ['ws://127.0.0.1:8080', 'ws://127.0.0.1:8080'],
    ['ws://[::1]:8080', 'ws://[::1]:8080'],
  ])('completes %s', (typed, address) => {
    expect(toServerAddress(typed)).toBe(address);
  });

  it.each([
    ['', 'nothing'],
    ['ws://sync.example', 'an address on which the password could be read'],
    ['http://192.168.1.20:8080', 'an address on which the password could be read'],
    ['ws://localhost.sync.example', 'a host that only looks local'],
    ['wss://ada:secret@sync.example', 'an address with a password'],
    ['ftp://sync.example', 'another protocol'],
    ['not an address', 'words'],
  ])('refuses "%s": %s', (typed) => {
    expect(toServerAddress(typed)).toBeNull();
  });
});
