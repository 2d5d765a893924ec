import type { SavedSearch, Settings, Tag, WholeClip } from '../model';
import type { Picture } from './picture';

/** Where an export takes its clips from. What fails throws, and ends the export. */
export interface ExportSource {
  /** The clips that are meant, in the order of the file. */
  readonly clips: AsyncIterable<WholeClip> | Iterable<WholeClip>;
  /** A picture of a clip as it was kept, or null. */
  findPicture(clipId: string, url: string): Promise<Picture | null>;
  /** What a backup holds beside clips and their pictures. */
  readRest(): Promise<{
    readonly tags: readonly Tag[];
    readonly settings: Settings;
    readonly searches: readonly SavedSearch[];
  }>;
}
