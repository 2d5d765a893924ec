import type { WholeClip } from '../model';

/** An exported file as pieces. Read all of them before requesting the next file. */
export interface OutFile {
  /** "/" between folders; empty for none. */
  readonly folder: string;
  /** Safe on every file system, with its extension. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** The file's clip, if it is about a single one. */
  readonly about: WholeClip | null;
}
