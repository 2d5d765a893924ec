import { now } from '../../../client/base/now';
import type { WatchedClip } from '../../../client/library/watch-clip';
import type { Library } from '../../../storage';

/**
 * Reading place and read state of the open clip. Neither is stored for older versions, and no
 * place after the end was reached.
 */
export class ReadingProgress {
  /** Where reading stopped when the version was opened: an offset into the plain text. */
  offset = 0;
  private hasEnded = false;
  private isMarked = false;

  constructor(private readonly library: Library) {}

  /** Call it when a version of a clip is first shown. */
  start({ clip: { readingPlace }, versionId }: WatchedClip): void {
    this.offset = readingPlace?.versionId === versionId ? readingPlace.offset : 0;
  }

  /** Call it when another clip or version is requested. */
  reset(): void {
    this.hasEnded = false;
    this.isMarked = false;
  }

  savePlace(watched: WatchedClip | null, offset: number): void {
    if (watched === null || this.hasEnded || isOlderVersion(watched)) return;
    const { id, versionId } = watched.clip;
    void this.library.saveReadingPlace(id, offset === 0 ? null : { versionId, offset });
  }

  markRead(watched: WatchedClip | null): void {
    if (watched === null || isOlderVersion(watched)) return;
    const { id, readAt, deletedAt } = watched.clip;
    if (deletedAt !== null) return;
    if (!this.hasEnded) void this.library.saveReadingPlace(id, null);
    this.hasEnded = true;
    if (readAt === null && !this.isMarked) void this.#setRead(id);
  }

  /** Marks a clip as read, once, unless the user does that themselves. */
  async #setRead(id: string): Promise<void> {
    const settings = await this.library.getSettings();
    if (settings.ok && settings.value.reading.markRead === 'never') return;
    this.isMarked = true;
    await this.library.changeClips([id], { isRead: true }, now());
  }
}

function isOlderVersion({ clip, versionId }: WatchedClip): boolean {
  return versionId !== clip.versionId;
}
