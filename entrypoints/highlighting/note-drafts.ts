import { type Annotation, mergeTags, type Passage } from '../../core/model';
import { mergeNote } from '../../core/notes';

/** What is being written about a passage. */
export interface NoteDraft {
  readonly note: string;
  readonly tags: readonly string[];
  /** What was stored when the writing began; nothing about a passage that has no mark yet. */
  readonly noteBefore?: string;
  readonly tagsBefore?: readonly string[];
  /** The passage, where no mark holds it, so that it can be found again. */
  readonly passage?: Passage;
}

/** Notes that are being written about passages, kept so that they outlive the bar and the page. */
export interface NoteDrafts {
  /** The note about a passage, under a key of the caller's; null when there is none. */
  find(about: string): Promise<NoteDraft | null>;
  /** Keeps a note; null forgets it, and so does one that is empty and was so before. */
  save(about: string, draft: NoteDraft | null): void;
  /** Writes what still waits for its turn at once: the page may be gone in a moment. */
  flush(): void;
}

/**
 * Drafts that are written through `write`, one at a time and always the newest:
 * what was typed while a write was under way is written once, after it. `write`
 * tells whether the draft is kept; one that is not is written again with the next.
 */
export function createNoteDrafts(
  read: (about: string) => Promise<NoteDraft | null>,
  write: (about: string, draft: NoteDraft | null) => Promise<boolean>,
): NoteDrafts {
  const waiting = new Map<string, NoteDraft | null>();
  const unkept = new Map<string, NoteDraft | null>();
  let isWriting = false;

  const writeOne = async (about: string, draft: NoteDraft | null) => {
    waiting.delete(about);
    if (!(await write(about, draft)) && !waiting.has(about)) unkept.set(about, draft);
  };

  const run = async () => {
    isWriting = true;
    try {
      for (const [about, draft] of waiting) await writeOne(about, draft);
    } finally {
      isWriting = false;
    }
  };

  return {
    async find(about) {
      const newer = [waiting, unkept].find((ours) => ours.has(about));
      return newer ? (newer.get(about) ?? null) : read(about);
    },
    save(about, draft) {
      for (const [other, left] of unkept) if (!waiting.has(other)) waiting.set(other, left);
      unkept.clear();
      waiting.set(about, draft && !isEmpty(draft) ? draft : null);
      if (!isWriting) void run();
    },
    flush() {
      for (const [about, draft] of [...unkept, ...waiting]) void writeOne(about, draft);
      unkept.clear();
    },
  };
}

/** Gives a mark that was made without it the draft about its passage, to be gone on with there. */
export async function moveDraft(drafts: NoteDrafts, from: string, to: string): Promise<void> {
  const draft = await drafts.find(from);
  if (!draft) return;
  const { note, tags } = draft;
  drafts.save(to, { note, tags, noteBefore: '', tagsBefore: [] });
  drafts.save(from, null);
}

/**
 * What is stored with what a draft changed about it: what was written elsewhere since the
 * draft was begun stands in it as well.
 */
export function takeUp<Stored extends Pick<Annotation, 'note' | 'tags'>>(
  stored: Stored,
  draft: NoteDraft | null,
): Stored {
  if (!draft) return stored;
  const { note, tags, noteBefore = '', tagsBefore = [] } = draft;
  return {
    ...stored,
    note: mergeNote(stored.note, noteBefore, note),
    tags: mergeTags(stored.tags, tagsBefore, tags),
  };
}

/** To have taken away all that was written is a change, too. */
function isEmpty({ note, tags, noteBefore = '', tagsBefore = [] }: NoteDraft): boolean {
  return note === '' && noteBefore === '' && tags.length === 0 && tagsBefore.length === 0;
}
