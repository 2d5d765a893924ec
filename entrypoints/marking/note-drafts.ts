/** What is being written about a passage. */
export interface NoteDraft {
  readonly note: string;
  readonly tags: readonly string[];
}

/** Notes that are being written about passages, kept so that they outlive the bar and the page. */
export interface NoteDrafts {
  /** The note about a passage, under a key of the caller's; null when there is none. */
  find(about: string): Promise<NoteDraft | null>;
  /** Keeps a note; null forgets it, and so does one that is empty. */
  save(about: string, draft: NoteDraft | null): void;
}

/**
 * Drafts that are written through `write`, one at a time and always the newest:
 * what was typed while a write was under way is written once, after it.
 */
export function createNoteDrafts(
  read: (about: string) => Promise<NoteDraft | null>,
  write: (about: string, draft: NoteDraft | null) => Promise<unknown>,
): NoteDrafts {
  const waiting = new Map<string, NoteDraft | null>();
  let isWriting = false;

  const run = async () => {
    isWriting = true;
    try {
      for (const [about, draft] of waiting) {
        waiting.delete(about);
        await write(about, draft);
      }
    } finally {
      isWriting = false;
    }
  };

  return {
    async find(about) {
      const newer = waiting.get(about);
      return newer === undefined ? read(about) : newer;
    },
    save(about, draft) {
      waiting.set(about, draft && (draft.note !== '' || draft.tags.length > 0) ? draft : null);
      if (!isWriting) void run();
    },
  };
}
