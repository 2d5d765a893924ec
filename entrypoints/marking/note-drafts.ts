/** Notes that are being written about passages, kept so that they outlive the bar and the page. */
export interface NoteDrafts {
  /** The note about a passage, under a key of the caller's; empty when there is none. */
  find(about: string): Promise<string>;
  /** Keeps a note; an empty one is forgotten. */
  save(about: string, note: string): void;
}

/**
 * Drafts that are written through `write`, one at a time and always the newest:
 * what was typed while a write was under way is written once, after it.
 */
export function createNoteDrafts(
  read: (about: string) => Promise<string>,
  write: (about: string, note: string) => Promise<unknown>,
): NoteDrafts {
  const waiting = new Map<string, string>();
  let isWriting = false;

  const run = async () => {
    isWriting = true;
    try {
      for (const [about, note] of waiting) {
        waiting.delete(about);
        await write(about, note);
      }
    } finally {
      isWriting = false;
    }
  };

  return {
    find: async (about) => waiting.get(about) ?? (await read(about)),
    save(about, note) {
      waiting.set(about, note);
      if (!isWriting) void run();
    },
  };
}
