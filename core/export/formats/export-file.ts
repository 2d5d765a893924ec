/** An exported file, ready to be written. */
export interface ExportFile {
  /** Safe on every file system, with its extension. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
