import { hasValidChecksum } from '../../../core/search';
import { answerOf } from './index-database';

/** The index does not say what it said when it was written, or something of it is missing. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}

/** Bytes of blocks that are held, so that the words of a question that is being typed are read once. */
const maxBytes = 4_000_000;

/** Blocks of segments, the last ones used held in memory. Segments never change, so a block never grows old. */
export class BlockCache {
  private readonly held = new Map<string, Uint8Array>();
  private bytes = 0;

  /** The blocks `from` to `to` of a segment, both included; from 1 on. Reads within `transaction`. */
  async get(
    transaction: IDBTransaction,
    segment: number,
    from: number,
    to: number,
  ): Promise<readonly Uint8Array[]> {
    const blocks: Uint8Array[] = [];
    for (let at = from; at <= to; at++) {
      const known = this.held.get(`${segment}/${at}`);
      if (known === undefined) break;
      this.keep(segment, at, known);
      blocks.push(known);
    }
    const missing = from + blocks.length;
    if (missing > to) return blocks;
    const store = transaction.objectStore('searchSegments');
    const read =
      missing === to
        ? [await answerOf(store.get([segment, to]))]
        : await answerOf(store.getAll(IDBKeyRange.bound([segment, missing], [segment, to])));
    if (read.length !== to - missing + 1) throw new DamagedIndex(`blocks of segment ${segment}`);
    for (const [offset, bytes] of read.entries()) {
      if (!(bytes instanceof Uint8Array) || !hasValidChecksum(bytes)) {
        throw new DamagedIndex(`block ${missing + offset} of segment ${segment}`);
      }
      // A beginning that half the dictionary has must not push out all else.
      if (read.length < 16) this.keep(segment, missing + offset, bytes);
      blocks.push(bytes);
    }
    return blocks;
  }

  clear(): void {
    this.held.clear();
    this.bytes = 0;
  }

  private keep(segment: number, at: number, bytes: Uint8Array): void {
    const key = `${segment}/${at}`;
    if (!this.held.delete(key)) this.bytes += bytes.length;
    this.held.set(key, bytes);
    for (const [oldest, old] of this.held) {
      if (this.bytes <= maxBytes) break;
      this.held.delete(oldest);
      this.bytes -= old.length;
    }
  }
}
