import type { Written } from '../../components/page/NoteCard';
import type { Failure } from '../../core/model';
import type { NoteDraft, NoteDrafts } from './note-drafts';
import type { NoteCallbacks, NoteFrame } from './note-frame';

/** What a note is about: what its draft is kept under, and what is stored already. */
export interface NoteAbout {
  readonly draftKey: string;
  readonly stored: Written;
}

/** One note at a time, written in a frame where there is one, else in the bar itself. */
export interface NoteWriter {
  /** A note is being written, or is about to be. */
  isOpen(): boolean;
  /** It stands in the frame, which has taken the bar's place. */
  isFramed(): boolean;
  /** The note that the bar itself has to draw; null when there is none. */
  inBar(): Written | null;
  /** Begins with the draft that was left here, if there is one. Resolves once it can be written in. */
  open(about: NoteAbout): Promise<void>;
  setState(state: { readonly busy: boolean; readonly problem: Failure | null }): void;
  /** Ends it; what was written is kept as a draft, unless `isDone`. */
  close(isDone: boolean): void;
}

/** A writer that keeps every change as a draft. `onMove` is told when the note comes and goes. */
export function createNoteWriter(
  drafts: NoteDrafts,
  createFrame: ((callbacks: NoteCallbacks) => NoteFrame) | null,
  callbacks: NoteCallbacks,
  onMove: () => void,
): NoteWriter & { readonly callbacks: NoteCallbacks; readonly frame: NoteFrame | null } {
  let about: NoteAbout | null = null;
  let written: Written | null = null;
  let where: 'frame' | 'bar' | null = null;
  let turns = 0;

  const keeping: NoteCallbacks = {
    ...callbacks,
    onChange(next) {
      if (!about) return;
      written = next;
      // What is stored anyway is no draft: it would hide what is changed elsewhere later.
      const isDraft = !isSame(next, about.stored);
      drafts.save(about.draftKey, isDraft ? { note: next.note, tags: next.tags } : null);
      callbacks.onChange(next);
    },
  };
  const frame = createFrame?.(keeping) ?? null;

  return {
    callbacks: keeping,
    frame,
    isOpen: () => about !== null,
    isFramed: () => where === 'frame',
    inBar: () => (where === 'bar' ? written : null),
    async open(next) {
      turns += 1;
      const turn = turns;
      about = next;
      frame?.prepare();
      const draft = await drafts.find(next.draftKey);
      if (turn !== turns) return;
      const begun: Written = { ...next.stored, ...draft };
      written = begun;
      const isFramed = (await frame?.open(begun)) ?? false;
      if (turn !== turns) return;
      where = isFramed ? 'frame' : 'bar';
      onMove();
    },
    setState: (state) => frame?.setState(state),
    close(isDone) {
      if (about && isDone) drafts.save(about.draftKey, null);
      turns += 1;
      about = null;
      written = null;
      where = null;
      frame?.hide();
      onMove();
    },
  };
}

function isSame(one: NoteDraft, other: NoteDraft): boolean {
  return one.note === other.note && one.tags.join('\n') === other.tags.join('\n');
}
