import {
  type Clip,
  defaultSettings,
  type PageLook,
  type Result,
  withTags,
} from '../../../core/model';
import { createNoteFrame, type NoteFrame } from '../../shared/highlighting/note/note-frame';
import { type ClipEdits, type ClipInputEdit, createClipEdits } from '../clip-edits';
import type { PageTools } from '../page-tools';

/** Tags and note of the clip that a notice is about, in a frame that the page cannot read. */
export interface ClipFields {
  /** Resolves with false if the frame cannot be loaded. It is removed then. */
  readonly opening: Promise<boolean>;
  focus(): void;
  setLook(look: PageLook): void;
  /** True if something typed could not be saved yet. */
  isPending(): boolean;
  /** Sends what was typed last, and removes the frame. */
  close(): void;
}

/** False for a selection: the shortcut then clips its article instead of leading to the tags. */
export function takesShortcut({ summary }: Clip): boolean {
  return summary.completeness !== 'selection';
}

export interface ClipFieldsCallbacks {
  /** The frame's height has changed. */
  onHeight(): void;
  onClose(): void;
}

/**
 * How long the user must not type before a tag without Enter is saved, in milliseconds. Firefox
 * drops what a page sends while its tab is closed.
 */
const typedTagPauseMs = 1500;

/** Opens the fields of a clip in `stage`. */
export function openClipFields(
  { view, background, noteFrameUrl, frameToken }: PageTools,
  stage: HTMLElement,
  clip: Clip,
  look: PageLook,
  { onHeight, onClose }: ClipFieldsCallbacks,
): ClipFields {
  const { note, tags } = clip;
  let written: Pick<Clip, 'note' | 'tags'> = { note, tags };
  let typedTag = '';
  let isTypedSaved = false;
  let timer = 0;
  const write = (edit: ClipInputEdit): Promise<Result<unknown>> =>
    background.editClip({ clipId: clip.id, edit });
  const edits: ClipEdits = createClipEdits(written, write, (state) => frame.setState(state));
  const save = () => {
    const tags = isTypedSaved ? withTags(written.tags, [typedTag]) : written.tags;
    edits.change({ ...written, tags });
  };
  const frame: NoteFrame = createNoteFrame(view, stage, `${noteFrameUrl}#${frameToken}`, {
    onChange(next) {
      written = { note: next.note, tags: next.tags };
      save();
    },
    onTyping(tag) {
      typedTag = tag;
      view.clearTimeout(timer);
      timer = view.setTimeout(saveTyped, typedTagPauseMs);
    },
    onSave: onClose,
    onCancel: onClose,
    onHeight,
  });
  const saveTyped = () => {
    const wasSaved = isTypedSaved;
    isTypedSaved = typedTag !== '';
    if (isTypedSaved || wasSaved) save();
  };
  const finish = () => {
    view.clearTimeout(timer);
    saveTyped();
    edits.flush();
  };
  view.addEventListener('pagehide', finish);

  // The colour is not shown.
  const { colour } = defaultSettings.highlights;
  frame.setLook(look);
  const about = takesShortcut(clip) ? 'clip' : 'selection';
  const opening = frame.open({ ...written, colour }, about);
  return {
    opening,
    focus: () => void opening.then(() => frame.focus()),
    setLook: (next) => frame.setLook(next),
    isPending: () => edits.isPending(),
    close() {
      view.removeEventListener('pagehide', finish);
      finish();
      frame.drop();
    },
  };
}
