import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPairingCode, parsePairingCode } from '../../../client/sync/pairing-code';

const text = fc.string({ unit: 'grapheme' });

const login = {
  ...{ address: 'wss://sync.alden.example:8443', user: 'ada', password: 'moorings & öl' },
};

describe('a pairing code', () => {
  it('brings a login to another device', () => {
    fc.assert(
      fc.property(fc.record({ address: text, user: text, password: text }), (given) => {
        expect(parsePairingCode(formatPairingCode(given))).toEqual(given);
      }),
    );
  });

  it('has only characters that no program changes', () => {
    fc.assert(
      fc.property(text, (password) => {
        expect(formatPairingCode({ ...login, password })).toMatch(/^pressmark:[\w-]+$/);
      }),
    );
  });

  it('survives broken lines and spaces around it', () => {
    const code = formatPairingCode(login);
    expect(parsePairingCode(`\n ${code.slice(0, 40)}\r\n${code.slice(40)} `)).toEqual(login);
  });

  it('is refused if a part of it is missing, or if it is something else', () => {
    const code = formatPairingCode(login);
    for (let length = 0; length < code.length; length++) {
      expect(parsePairingCode(code.slice(0, length))).toBeNull();
    }
    expect(parsePairingCode(code.slice('pressmark:'.length))).toBeNull();
    expect(parsePairingCode('pressmark:W10')).toBeNull();
    expect(parsePairingCode('https://cloud.example/dav/ada/')).toBeNull();
  });
});
