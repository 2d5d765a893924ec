import { expect, it } from 'vitest';
import { formatPairingCode, isPairingCode } from '../../../client/sync/pairing-code';
import {
  formatInvitation,
  type Invitation,
  isInvitation,
  parseInvitation,
} from '../../../client/sync/sharing/invitation';

const invitation: Invitation = {
  ...{ id: 'share-1', tag: 'team/énergie', address: 'wss://sync.example:8443' },
  ...{ user: 'energy-ben', password: 'ferry', secret: 'c2VjcmV0', member: 'm-2', name: 'Ben Óg' },
  ...{ privateKey: 'a2V5', canWrite: false },
};

it('is one word, which may be broken on its way', () => {
  const code = formatInvitation(invitation);
  expect(code).toMatch(/^pressmark-share:[\w-]+$/);
  expect(parseInvitation(code)).toEqual(invitation);
  expect(parseInvitation(`  ${code.slice(0, 40)}\n${code.slice(40)} `)).toEqual(invitation);
});

it('rejects part of an invitation, and a pairing code', () => {
  const code = formatInvitation(invitation);
  for (const part of [code.slice(0, -9), 'pressmark-share:', 'pressmark-share:W10', '']) {
    expect(parseInvitation(part)).toBeNull();
  }
  const login = { address: 'wss://sync.example', user: 'ada', password: 'moorings' };
  expect(isInvitation(formatPairingCode(login))).toBe(false);
  expect(isPairingCode(code)).toBe(false);
});
