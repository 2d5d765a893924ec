import type { Written } from '../../components/page/NoteCard';
import type { Failure, Passage } from '../../core/model';
import { type NoteDraft, type NoteDrafts, takeUp } from './note-drafts';
import type { NoteCallbacks, NoteFrame } from './note-frame';

/** What a note is about: what its draft is kept under, and what is stored already. */
export interface NoteAbout {
  /** Where its draft is kept; a page that goes on keeps later ones elsewhere. */
  readonly drafts: NoteDrafts;
  readonly draftKey: string;
  /** The passage, where nothing is stored about it yet. */
  readonly passage: Passage | null;
  readonly stored: Written;
}

/** One note at a time, written in a frame where there is one, else in the bar itself. */
export interface NoteWriter {
  /** A note is being written, or is about to be. */
  isOpen(): boolean;
  /** It stands in the frame, which has taken the bar's place. */
  isFramed(): boolean;
  /** What is written by now, wherever it is written; null when that is only what is stored. */
  changed(): Written | null;
  /** Gives what is written in this note by then, also when it has been closed; null when none is open. */
  latest(): (() => Written | null) | null;
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
  createFrame: ((callbacks: NoteCallbacks) => NoteFrame) | null,
  callbacks: NoteCallbacks,
  onMove: () => void,
): NoteWriter & { readonly callbacks: NoteCallbacks; readonly frame: NoteFrame | null } {
  let about: (NoteAbout & { written: Written | null }) | null = null;
  let where: 'frame' | 'bar' | null = null;
  let turns = 0;

  const keeping: NoteCallbacks = {
    ...callbacks,
    onChange(next) {
      if (!about) return;
      about.written = next;
      // What is stored anyway is no draft: it would hide what is changed elsewhere later.
      about.drafts.save(about.draftKey, isSame(next, about.stored) ? null : draftOf(next, about));
      callbacks.onChange(next);
    },
  };
  const frame = createFrame?.(keeping) ?? null;

  return {
    callbacks: keeping,
    frame,
    isOpen: () => about !== null,
    isFramed: () => where === 'frame',
    changed: () => (about?.written && !isSame(about.written, about.stored) ? about.written : null),
    latest() {
      const one = about;
      return one && (() => one.written);
    },
    inBar: () => (where === 'bar' && about ? about.written : null),
    async open(next) {
      turns += 1;
      const turn = turns;
      const one = { ...next, written: null as Written | null };
      about = one;
      frame?.prepare();
      const draft = await next.drafts.find(next.draftKey);
      if (turn !== turns) return;
      const begun = takeUp(next.stored, draft);
      one.written = begun;
      const isFramed = (await frame?.open(begun)) ?? false;
      if (turn !== turns) return;
      where = isFramed ? 'frame' : 'bar';
      onMove();
    },
    setState: (state) => frame?.setState(state),
    close(isDone) {
      if (about && isDone) about.drafts.save(about.draftKey, null);
      turns += 1;
      about = null;
      where = null;
      frame?.hide();
      onMove();
    },
  };
}

function draftOf({ note, tags }: Written, { stored, passage }: NoteAbout): NoteDraft {
  const before = { noteBefore: stored.note, tagsBefore: stored.tags };
  return { note, tags, ...before, ...(passage && { passage }) };
}

function isSame(one: Written, other: Written): boolean {
  return one.note === other.note && one.tags.join('\n') === other.tags.join('\n');
}
