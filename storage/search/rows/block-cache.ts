import { hasValidChecksum } from '../../../core/search';
import { awaitRequest } from './index-database';

/** The index is damaged or incomplete. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}

/** Size of the cache. The blocks for the words of a query are read once while it is typed. Bytes. */
const maxBytes = 4_000_000;

/** Least-recently-used cache of blocks. Segments are immutable, so entries never expire. */
export class BlockCache {
  private readonly cache = new Map<string, Uint8Array>();
  private bytes = 0;

  /** Returns the blocks `from` to `to` of a segment, inclusive, starting at 1. Reads missing ones within `transaction`. */
  async get(
    transaction: IDBTransaction,
    segment: number,
    from: number,
    to: number,
  ): Promise<readonly Uint8Array[]> {
    const blocks: Uint8Array[] = [];
    for (let at = from; at <= to; at++) {
      const cached = this.cache.get(`${segment}/${at}`);
      if (cached === undefined) break;
      this.touch(segment, at, cached);
      blocks.push(cached);
    }
    const missing = from + blocks.length;
    if (missing > to) return blocks;
    const store = transaction.objectStore('searchSegments');
    const read =
      missing === to
        ? [await awaitRequest(store.get([segment, to]))]
        : await awaitRequest(store.getAll(IDBKeyRange.bound([segment, missing], [segment, to])));
    if (read.length !== to - missing + 1) throw new DamagedIndex(`blocks of segment ${segment}`);
    for (const [offset, bytes] of read.entries()) {
      if (!(bytes instanceof Uint8Array) || !hasValidChecksum(bytes)) {
        throw new DamagedIndex(`block ${missing + offset} of segment ${segment}`);
      }
      // A short prefix that matches much of the dictionary must not evict everything else.
      if (read.length < 16) this.touch(segment, missing + offset, bytes);
      blocks.push(bytes);
    }
    return blocks;
  }

  clear(): void {
    this.cache.clear();
    this.bytes = 0;
  }

  private touch(segment: number, at: number, bytes: Uint8Array): void {
    const key = `${segment}/${at}`;
    if (!this.cache.delete(key)) this.bytes += bytes.length;
    this.cache.set(key, bytes);
    for (const [oldest, old] of this.cache) {
      if (this.bytes <= maxBytes) break;
      this.cache.delete(oldest);
      this.bytes -= old.length;
    }
  }
}
