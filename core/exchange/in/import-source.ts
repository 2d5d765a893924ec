/** Bytes that can be read from their beginning as often as is wanted, a piece at a time. */
export interface ByteSource {
  /** As the reader knows it; shown, and never trusted to say what is in it. */
  readonly name: string;
  pieces(): AsyncIterable<Uint8Array>;
}

/** A file that was handed in. */
export interface ImportFile extends ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** What the importers are handed from outside of core. */
export interface ImportTools {
  /** HTML as a document in which nothing runs and nothing is loaded. */
  readonly parseHtml: (html: string) => Document;
}

/** Bytes of a piece: small enough that what is done with it is not felt. */
const pieceSize = 1 << 18;

/** A file of which any part can be read, piece by piece. */
export function fileSource(
  name: string,
  size: number,
  read: (start: number, end: number) => Promise<Uint8Array>,
): ImportFile {
  return {
    name,
    size,
    read,
    async *pieces() {
      for (let start = 0; start < size; start += pieceSize) {
        yield await read(start, Math.min(size, start + pieceSize));
      }
    },
  };
}
