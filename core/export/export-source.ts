import type { BackupSource } from '../backup/write-backup';
import type { ImageFile } from '../files/image-file';
import type { WholeClip } from '../model';
import type { LastExport } from './values/new-since';

/** Where an export gets its clips. Errors are thrown and end the export. */
export interface ExportSource {
  /** The clips to export, in file order. */
  readonly clips: AsyncIterable<WholeClip> | Iterable<WholeClip>;
  /** A saved image of a clip, or null. */
  findImage(clipId: string, url: string): Promise<ImageFile | null>;
  /**
   * The same clips as a backup holds them, plus the rest of the library. With `since`,
   * only clips with something new, and their images.
   */
  openBackup(since: LastExport | null): Promise<BackupSource>;
}
