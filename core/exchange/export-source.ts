import type { WholeClip } from '../model';
import type { BackupSource } from './backup';
import type { LastExport } from './new-since';
import type { Picture } from './picture';

/** Where an export takes its clips from. What fails throws, and ends the export. */
export interface ExportSource {
  /** The clips that are meant, in the order of the file. */
  readonly clips: AsyncIterable<WholeClip> | Iterable<WholeClip>;
  /** A picture of a clip as it was kept, or null. */
  findPicture(clipId: string, url: string): Promise<Picture | null>;
  /**
   * The same clips as a backup holds them, and what else belongs into it. With
   * `since`, only clips with something new, and the pictures of those.
   */
  openBackup(since: LastExport | null): Promise<BackupSource>;
}
