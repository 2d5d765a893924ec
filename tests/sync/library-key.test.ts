import { createDecipheriv, pbkdf2Sync, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSecret, isLockOf, lockSecret, unlockSecret } from '../../core/sync';

const source = webcrypto as Crypto;
const secret = new Uint8Array(32).fill(3);
// Few rounds, because these tests are not about guessing passphrases.
const lock = (passphrase: string) => lockSecret(source, secret, passphrase, 10);
const unlock = (locked: Uint8Array, passphrase: string) => unlockSecret(source, locked, passphrase);

describe('the secret of a library', () => {
  it('is random', () => {
    expect(createSecret(source)).toHaveLength(32);
    expect(createSecret(source)).not.toEqual(createSecret(source));
  });

  it('is unlocked with the passphrase, in any spelling that looks the same', async () => {
    const locked = await lock('café au lait ');
    expect(await unlock(locked, 'cafe\u0301 au lait')).toEqual(secret);
    expect(await unlock(locked, 'cafe au lait')).toEqual({ reason: 'wrong' });
  });

  it('stays the same under a new passphrase', async () => {
    const locked = await lock('four ferries left at one');
    expect(await unlock(locked, 'four ferries left at noon')).toEqual({ reason: 'wrong' });
    expect(await unlock(locked, 'four ferries left at one')).toEqual(secret);
  });

  it('cannot be unlocked if any byte was changed, or any is missing', async () => {
    const locked = await lock('noon');
    for (let at = 0; at < locked.length; at++) {
      const changed = locked.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const { reason } = (await unlock(changed, 'noon')) as { reason: string };
      // The first byte is the format, the next four are the rounds.
      expect(reason).toBe(at === 0 ? 'newer' : at === 1 ? 'damaged' : 'wrong');
      expect(await unlock(locked.subarray(0, at), 'noon')).toEqual({ reason: 'damaged' });
    }
  });

  it('can be told from that of another library without the passphrase', async () => {
    const locked = await lock('noon');
    expect(await isLockOf(source, locked, secret)).toBe(true);
    expect(await isLockOf(source, locked, createSecret(source))).toBe(false);
    expect(await isLockOf(source, new Uint8Array(), secret)).toBe(false);
    expect(Buffer.from(locked).includes(Buffer.from(secret))).toBe(false);
  });

  it('can be unlocked by another implementation, with 600,000 rounds', async () => {
    const locked = Buffer.from(await lockSecret(source, secret, 'noon'));
    expect(locked.readUInt32BE(1)).toBe(600_000);
    const key = pbkdf2Sync('noon', locked.subarray(5, 21), 600_000, 32, 'sha256');
    const cipher = createDecipheriv('aes-256-gcm', key, locked.subarray(37, 49));
    cipher.setAAD(locked.subarray(0, 49));
    cipher.setAuthTag(locked.subarray(81));
    expect([...cipher.update(locked.subarray(49, 81)), ...cipher.final()]).toEqual([...secret]);
  });
});
