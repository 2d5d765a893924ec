import type { HighlightInput } from '../../../../components/page/NoteCard';
import type { Failure, Passage } from '../../../../core/model';
import { applyDraft, type NoteDraft, type NoteDrafts } from './note-drafts';
import type { NoteCallbacks, NoteFrame } from './note-frame';

/** What a note is about, what is stored already, and where its draft is saved. */
export interface NoteSubject {
  /** After navigation inside the page, later notes have other drafts. */
  readonly drafts: NoteDrafts;
  readonly draftKey: string;
  /** The passage, if nothing is stored about it yet. */
  readonly passage: Passage | null;
  readonly stored: HighlightInput;
}

/** Writes one note at a time, in a frame if there is one and otherwise in the bar itself. */
export interface NoteWriter {
  /** True while a note is open or opening. */
  isOpen(): boolean;
  /** True while the note is in the frame, which then replaces the bar. */
  isFramed(): boolean;
  /** The current text, or null if it does not differ from what is stored. */
  changed(): HighlightInput | null;
  /**
   * A function that returns this note as typed so far, even after it is closed; null while its
   * draft is being loaded. Null if no note is open.
   */
  inputGetter(): (() => HighlightInput | null) | null;
  /** The note that the bar itself must draw, or null. */
  inBar(): HighlightInput | null;
  /** Opens a note, with its draft if there is one. Resolves once it can be typed into. */
  open(subject: NoteSubject): Promise<void>;
  setState(state: { readonly busy: boolean; readonly problem: Failure | null }): void;
  /** Closes the note. Its draft is kept unless `isSaved`. */
  close(isSaved: boolean): void;
}

/** Creates a writer that saves every change as a draft. `onMove` is called when the note appears or disappears. */
export function createNoteWriter(
  createFrame: ((callbacks: NoteCallbacks) => NoteFrame) | null,
  callbacks: NoteCallbacks,
  onMove: () => void,
): NoteWriter & { readonly callbacks: NoteCallbacks; readonly frame: NoteFrame | null } {
  let open: (NoteSubject & { written: HighlightInput | null }) | null = null;
  let place: 'frame' | 'bar' | null = null;

  const draftingCallbacks: NoteCallbacks = {
    ...callbacks,
    onChange(written) {
      if (!open) return;
      open.written = written;
      // Text equal to the stored one is not a draft: it would hide later changes made elsewhere.
      const draft = isSame(written, open.stored) ? null : createDraft(written, open);
      open.drafts.save(open.draftKey, draft);
      callbacks.onChange(written);
    },
  };
  const frame = createFrame?.(draftingCallbacks) ?? null;

  return {
    callbacks: draftingCallbacks,
    frame,
    isOpen: () => open !== null,
    isFramed: () => place === 'frame',
    changed: () => (open?.written && !isSame(open.written, open.stored) ? open.written : null),
    inputGetter() {
      const note = open;
      return note && (() => note.written);
    },
    inBar: () => (place === 'bar' && open ? open.written : null),
    async open(subject) {
      const note = { ...subject, written: null as HighlightInput | null };
      open = note;
      frame?.prepare();
      const draft = await subject.drafts.find(subject.draftKey);
      // Closed meanwhile, or replaced by another note.
      if (open !== note) return;
      const written = applyDraft(subject.stored, draft);
      note.written = written;
      const isFramed = (await frame?.open(written)) ?? false;
      if (open !== note) return;
      place = isFramed ? 'frame' : 'bar';
      onMove();
    },
    setState: (state) => frame?.setState(state),
    close(isSaved) {
      if (open && isSaved) open.drafts.save(open.draftKey, null);
      open = null;
      place = null;
      frame?.hide();
      onMove();
    },
  };
}

function createDraft({ note, tags }: HighlightInput, { stored, passage }: NoteSubject): NoteDraft {
  const before = { noteBefore: stored.note, tagsBefore: stored.tags };
  return { note, tags, ...before, ...(passage && { passage }) };
}

function isSame(a: HighlightInput, b: HighlightInput): boolean {
  return a.note === b.note && a.tags.join('\n') === b.tags.join('\n');
}
