import type { Annotation, Passage } from '../../../../core/model';
import { editNote, editTags } from '../../../../core/reconcile';

/** An unsaved note about a passage. */
export interface NoteDraft {
  readonly note: string;
  readonly tags: readonly string[];
  /** What was stored when the edit began. Not given for a passage that is not highlighted yet. */
  readonly noteBefore?: string;
  readonly tagsBefore?: readonly string[];
  /** The passage, if no highlight stores it, to find it again. */
  readonly passage?: Passage;
}

/** Stores unsaved notes, so that they survive the bar and the page. */
export interface NoteDrafts {
  /** The draft stored under a key, or null. */
  find(key: string): Promise<NoteDraft | null>;
  /** Saves a draft. Null deletes it, as does a draft that is empty and started empty. */
  save(key: string, draft: NoteDraft | null): void;
  /** Writes everything pending at once. Call it when the page is about to go away. */
  flush(): void;
}

/**
 * Writes drafts through `write`, one at a time. Changes made during a write are
 * combined into one later write. `write` resolves with false if the draft could
 * not be stored; it is then written again together with the next one, or when `later` calls back.
 *
 * Deletes only what was written or read here: another tab with the page may have stored its own
 * text since, which is in no other place.
 */
export function createNoteDrafts(
  read: (key: string) => Promise<NoteDraft | null>,
  write: (key: string, draft: NoteDraft | null) => Promise<boolean>,
  later: (retry: () => void) => void = () => {},
): NoteDrafts {
  const waiting = new Map<string, NoteDraft | null>();
  const failed = new Map<string, NoteDraft | null>();
  /** What is stored, as far as it is known here. */
  const known = new Map<string, NoteDraft | null>();
  let isWriting = false;

  const writeOne = async (key: string, draft: NoteDraft | null) => {
    waiting.delete(key);
    if (await write(key, draft)) known.set(key, draft);
    else if (!waiting.has(key)) {
      if (failed.size === 0) later(retry);
      failed.set(key, draft);
    }
  };

  const isFromElsewhere = async (key: string) => {
    const own = known.get(key);
    const stored = own ? await read(key) : null;
    return own && stored ? !isSameText(own, stored) : false;
  };

  const run = async () => {
    isWriting = true;
    try {
      for (const [key, draft] of waiting) {
        if (draft === null && (await isFromElsewhere(key))) {
          if (waiting.get(key) === null) waiting.delete(key);
        } else await writeOne(key, waiting.get(key) ?? draft);
      }
    } finally {
      isWriting = false;
    }
  };

  const requeueFailed = () => {
    for (const [key, draft] of failed) if (!waiting.has(key)) waiting.set(key, draft);
    failed.clear();
  };

  const retry = () => {
    requeueFailed();
    if (!isWriting) void run();
  };

  return {
    async find(key) {
      const unwritten = [waiting, failed].find((drafts) => drafts.has(key));
      if (unwritten) return unwritten.get(key) ?? null;
      const draft = await read(key);
      known.set(key, draft);
      return draft;
    },
    save(key, draft) {
      requeueFailed();
      waiting.set(key, draft && !isEmpty(draft) ? draft : null);
      if (!isWriting) void run();
    },
    flush() {
      for (const [key, draft] of [...failed, ...waiting]) void writeOne(key, draft);
      failed.clear();
    },
  };
}

/** Moves the draft about a passage to the highlight that was made of it without the draft. */
export async function moveDraft(drafts: NoteDrafts, from: string, to: string): Promise<void> {
  const draft = await drafts.find(from);
  if (!draft) return;
  const { note, tags } = draft;
  drafts.save(to, { note, tags, noteBefore: '', tagsBefore: [] });
  drafts.save(from, null);
}

/**
 * Returns what is stored with a draft's changes merged in. Changes made elsewhere since
 * the draft was begun are kept.
 */
export function applyDraft<Stored extends Pick<Annotation, 'note' | 'tags'>>(
  stored: Stored,
  draft: NoteDraft | null,
): Stored {
  if (!draft) return stored;
  const { note, tags, noteBefore = '', tagsBefore = [] } = draft;
  return {
    ...stored,
    note: editNote(stored.note, { note, noteBefore }),
    tags: editTags(stored.tags, { tags, tagsBefore }),
  };
}

function isSameText(one: NoteDraft, other: NoteDraft): boolean {
  return one.note === other.note && one.tags.join('\n') === other.tags.join('\n');
}

/** A draft that removes all stored text is not empty: it is a change. */
function isEmpty({ note, tags, noteBefore = '', tagsBefore = [] }: NoteDraft): boolean {
  return note === '' && noteBefore === '' && tags.length === 0 && tagsBefore.length === 0;
}
