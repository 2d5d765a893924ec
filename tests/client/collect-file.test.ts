import { afterEach, expect, it, vi } from 'vitest';
import { collectFile } from '../../client/export/collect-file';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Makes the first blobs unreadable, as in a browser that is out of memory. */
function limitBlobs(unreadableCount: number) {
  const NodeBlob = globalThis.Blob;
  let unreadableLeft = unreadableCount;
  let createdCount = 0;
  class LimitedBlob extends NodeBlob {
    readonly #isReadable: boolean;
    constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
      super(parts, options);
      createdCount += 1;
      this.#isReadable = unreadableLeft <= 0;
      unreadableLeft -= 1;
    }
    override slice(start?: number, end?: number) {
      if (this.#isReadable) return super.slice(start, end);
      const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return { arrayBuffer } as unknown as Blob;
    }
  }
  vi.stubGlobal('Blob', LimitedBlob);
  return { getCreatedCount: () => createdCount };
}

async function* generatePieces(count: number) {
  for (let index = 0; index < count; index += 1) yield new Uint8Array(3 << 20).fill(index);
}

it('retries without losing data if the browser cannot hold a blob', async () => {
  vi.useFakeTimers();
  const blobs = limitBlobs(3);
  const collecting = collectFile(generatePieces(5), 'text/plain');
  await vi.runAllTimersAsync();
  const file = await collecting;
  expect(blobs.getCreatedCount()).toBe(3 + 4);
  expect(file.type).toBe('text/plain');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(bytes.length).toBe(5 * (3 << 20));
  expect([0, 1, 2, 3, 4].map((index) => bytes[index * (3 << 20)])).toEqual([0, 1, 2, 3, 4]);
});

it('fails with the error of the browser if no blob can be read', async () => {
  vi.useFakeTimers();
  limitBlobs(Number.POSITIVE_INFINITY);
  const pieces = (async function* () {
    yield new Uint8Array(1);
  })();
  const collecting = collectFile(pieces, '').catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await collecting).toMatchObject({ name: 'NotReadableError' });
});
