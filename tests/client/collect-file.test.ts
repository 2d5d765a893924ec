import { afterEach, expect, it, vi } from 'vitest';
import { collectFile } from '../../client/export/collect-file';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Blobs of which the first ones cannot be read, as when a browser is out of memory. */
function crowdedBrowser(unreadable: number) {
  const NodeBlob = globalThis.Blob;
  let left = unreadable;
  let made = 0;
  class CrowdedBlob extends NodeBlob {
    readonly #isHeld: boolean;
    constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
      super(parts, options);
      made += 1;
      this.#isHeld = left <= 0;
      left -= 1;
    }
    override slice(start?: number, end?: number) {
      if (this.#isHeld) return super.slice(start, end);
      const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return { arrayBuffer } as unknown as Blob;
    }
  }
  vi.stubGlobal('Blob', CrowdedBlob);
  return { made: () => made };
}

async function* piecesOf(count: number) {
  for (let index = 0; index < count; index += 1) yield new Uint8Array(3 << 20).fill(index);
}

it('retries when the browser cannot hold a blob, and drops no data', async () => {
  vi.useFakeTimers();
  const browser = crowdedBrowser(3);
  const gathering = collectFile(piecesOf(5), 'text/plain');
  await vi.runAllTimersAsync();
  const file = await gathering;
  expect(browser.made()).toBe(3 + 4);
  expect(file.type).toBe('text/plain');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(bytes.length).toBe(5 * (3 << 20));
  expect([0, 1, 2, 3, 4].map((index) => bytes[index * (3 << 20)])).toEqual([0, 1, 2, 3, 4]);
});

it('fails with the browser’s message when it can hold no more', async () => {
  vi.useFakeTimers();
  crowdedBrowser(Number.POSITIVE_INFINITY);
  const gathering = collectFile(piecesOf(2), '').catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await gathering).toMatchObject({ name: 'NotReadableError' });
});
