import type { WholeClip } from '../model';

/** A file that leaves the library, as pieces. Take all of them before asking for the next file. */
export interface OutFile {
  /** "/" between folders; empty for none. */
  readonly folder: string;
  /** Safe on every file system, with its extension. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** The clip that the file is about, when it is about one. */
  readonly about: WholeClip | null;
}
