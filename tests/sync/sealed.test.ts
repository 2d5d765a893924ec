import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSealer,
  getSizeClass,
  isSealedLength,
  type RecordKind,
  type Sealer,
} from '../../core/sync';

const source = webcrypto as Crypto;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const createWith = (byte: number) => createSealer(source, new Uint8Array(32).fill(byte));
const sealer = await createWith(1);

const sealedInFormat1 = [
  'AQAAAAAAAAAF0RBnX8oz/hcSWK/H3h+MJriggABYi2uCpCWJAP6gwgX/9BqCtAVowjApowBsvmHA+eEtEROL',
  'MLYlUHptB7qWRgW++o81jhgD+PeY0KfNUb9Z2r0xiVXDtru+eWKx24HtdBkxXiHBpCFHQobrefiMMneKPHJZ',
  '2fFAiwczX4a17/MoRvPn7v/gDCLfb8uq5sWJd5CMexVoPcksW8/tFdwL/sq8IoZrMGjjlHBYARvDwNn72CfH',
  'PWdwA0t+lei1oVBJybUDGbC+d+U2XR7JralPBhyA1pr4qV1dsHjz+H+0C++T2KCkDbhhj0hLgp0scZeu21Py',
  'mM0zx/bNXTypSL9MNs7N20Z+UO+SkGX+CrbN9cex4EPD2igigOSz9HbvNodIG0Sk3Gw3zTavV6JGVpYISD1l',
  '7/nEmmcsJQLvwFS5ip4wWZQYGqiJD6Bln0kvC57Ps05FPDsLAuqo8IvaSlt9Te8mgMOD5NX+xzs3+R9gD120',
  'ZMwwk6JJxtx4IC9O1jYleyTPSsbPOoNcC18Jn8EvxWIhYPp1t/u6JY1AyYUaEeFSJFKj3fsyLjvmVcemqi5x',
  'jvbvaWznyfgEfDXeXdmmiqM2gT6yPAZvADLq2S3faYEI8vurDxFsRNMRa7SzUU/OxP6vuoTljHobG2SRsSyh',
  'BA/6u1xWF+p08OJ1gEQn0i/PQY6bOC6nv9PiaIQMiY6TJ73bRFfMd8eFj9X/',
].join('');

/** What a record contains; fails if it cannot be opened. */
const open = async (by: Sealer, kind: RecordKind, name: string, sealed: Uint8Array) => {
  const opened = await by.open(kind, name, sealed);
  if ('reason' in opened) throw new Error(opened.reason);
  return opened;
};

describe('a sealed record', () => {
  const seal = async (text = 'Ask the clerk.', version = 3) => {
    const name = await sealer.name('clip', 'clip-1');
    return { name, sealed: await sealer.seal('clip', name, version, encode(text)) };
  };

  it('can be opened on another device with the same secret', async () => {
    const { name, sealed } = await seal();
    const other = await createWith(1);
    expect(await other.name('clip', 'clip-1')).toBe(name);
    const opened = await open(other, 'clip', name, sealed);
    expect(opened.version).toBe(3);
    expect(decode(opened.content)).toBe('Ask the clerk.');
  });

  it('cannot be opened with another secret, which gives other names', async () => {
    const { name, sealed } = await seal();
    const other = await createWith(2);
    expect(await other.name('clip', 'clip-1')).not.toBe(name);
    expect(await other.open('clip', name, sealed)).toEqual({ reason: 'damaged' });
  });

  it('can only be opened as what it is', async () => {
    const { name, sealed } = await seal();
    const otherName = await sealer.name('clip', 'clip-2');
    expect(await sealer.open('text', name, sealed)).toEqual({ reason: 'damaged' });
    expect(await sealer.open('clip', otherName, sealed)).toEqual({ reason: 'damaged' });
  });

  it('cannot be opened if any byte was changed, or any is missing', async () => {
    const { name, sealed } = await seal();
    for (let at = 0; at < sealed.length; at += at < 40 ? 1 : 61) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      // The first byte is the format.
      const reason = at === 0 ? 'newer' : 'damaged';
      expect(await sealer.open('clip', name, changed)).toEqual({ reason });
      expect(await sealer.open('clip', name, sealed.subarray(0, at))).toEqual({
        reason: 'damaged',
      });
    }
  });

  it('has a version that cannot be changed', async () => {
    const { name, sealed } = await seal('Ask the clerk.', 2 ** 40);
    expect((await open(sealer, 'clip', name, sealed)).version).toBe(2 ** 40);
    const newer = sealed.slice();
    newer[8] = 200;
    expect(await sealer.open('clip', name, newer)).toEqual({ reason: 'damaged' });
  });

  it('never looks the same, and shows neither its words nor its exact size', async () => {
    const [one, other] = [await seal('Harbour'), await seal('Harbour at night')];
    expect(Buffer.from(one.sealed).includes('Harbour')).toBe(false);
    expect(one.sealed.length).toBe(other.sealed.length);
    expect(one.sealed).not.toEqual((await seal('Harbour')).sealed);
  });

  it('is named and opened as in format 1', async () => {
    const name = '8f6fdd0a85200a81489374979dd718d92a80d4e7';
    expect(await sealer.name('clip', 'clip-1')).toBe(name);
    const opened = await open(sealer, 'clip', name, Buffer.from(sealedInFormat1, 'base64'));
    expect(opened.version).toBe(5);
    expect(decode(opened.content)).toBe('Ask the clerk.');
  });

  it('holds any content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (content) => {
        const sealed = await sealer.seal('text', 'name', 1, content);
        expect((await open(sealer, 'text', 'name', sealed)).content).toEqual(content);
      }),
    );
  });
});

describe('isSealedLength', () => {
  it('tells what was cut off from what is whole', async () => {
    for (const size of [1, 600, 5_000, 70_000]) {
      const content = source.getRandomValues(new Uint8Array(Math.min(size, 60_000)));
      const { length } = await sealer.seal('text', 'name', 1, content);
      expect(isSealedLength(length)).toBe(true);
      // Where programs cut: whole buffers.
      for (let at = 512; at < length; at += 512) expect(isSealedLength(at)).toBe(false);
    }
  });
});

describe('getSizeClass', () => {
  it('adds at most an eighth, in few classes', () => {
    const classes = new Set<number>();
    for (let bytes = 1; bytes < 70_000; bytes += 37) {
      const size = getSizeClass(bytes);
      classes.add(size);
      expect(size).toBeGreaterThanOrEqual(bytes);
      if (bytes > 512) expect(size).toBeLessThanOrEqual(bytes * 1.125);
    }
    expect(classes.size).toBeLessThan(62);
  });
});
