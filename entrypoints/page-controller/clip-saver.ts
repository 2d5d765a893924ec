import type { Written } from '../../components/page/NoteCard';
import { describe } from '../../core/anchor';
import { type Annotation, type Clip, fail, type Result } from '../../core/model';
import { readStory } from './extraction';
import type { NoticeHost, Withdraw } from './notice-host';
import type { PageMarks } from './page-marks';
import type { PageTools } from './page-tools';

/** A saved clip. `created` is false if it was in the library before. */
export interface SavedClip {
  readonly clip: Clip;
  readonly created: boolean;
}

/** Saves a page's story and its highlights, and shows notices with undo. */
export interface ClipSaver {
  /** Saves the story. */
  save(): Promise<Result<SavedClip>>;
  /** Highlights a range. Saves the story first if it is not saved yet. */
  addHighlight(range: Range, written: Written): Promise<Result<Annotation>>;
  /** Call it when the page shows another story. */
  reset(): void;
}

export function createClipSaver(tools: PageTools, marks: PageMarks, notice: NoticeHost): ClipSaver {
  const { view, background, newId } = tools;
  const newIds = () => ({ clipId: newId(), versionId: newId() });
  // Created once per story, so that repeated calls save the same clip.
  let ids = newIds();
  /** Withdraws the offer to undo saving the clip: it would delete highlights made since. */
  let withdraw: Withdraw = () => {};

  const save = async (): Promise<Result<SavedClip>> => {
    const read = await readStory(tools);
    if (!read.ok) return read;
    const saved = await background.saveClip({
      ...ids,
      pageUrl: view.location.href,
      article: read.value,
      tags: [],
      note: '',
    });
    if (saved.ok) {
      if (saved.value.created) marks.setClip(saved.value.clip);
      else await marks.load();
    }
    return saved;
  };

  /** Undoes saving a clip, and the highlight that it was saved for. */
  const undo = async (clip: Clip, markId: string | null) => {
    const unmarked = markId === null ? null : await background.deleteAnnotation({ id: markId });
    const deleted =
      unmarked?.ok === false ? unmarked : await background.deleteClip({ clipId: clip.id });
    if (!deleted.ok) return notice.failed(deleted.failure);
    marks.setClip(null);
    notice.undone(markId !== null, () => redo(clip, markId));
  };

  const redo = async (clip: Clip, markId: string | null) => {
    const restored = await background.restoreClip({ clipId: clip.id });
    const marked =
      restored.ok && markId !== null
        ? await background.restoreAnnotation({ id: markId })
        : restored;
    if (!marked.ok) return notice.failed(marked.failure);
    await marks.load();
    withdraw = notice.redone(clip, () => undo(clip, markId));
  };

  return {
    async save() {
      const saved = await save();
      if (!saved.ok) notice.failed(saved.failure);
      else withdraw = notice.kept(saved.value, () => undo(saved.value.clip, null));
      return saved;
    },

    async addHighlight(range, { colour, note, tags }) {
      const root = marks.findRoot(range.commonAncestorContainer);
      const passage = root && describe(root, range);
      if (!passage || passage.quote.exact === '') {
        return fail('invalid-input', 'nothing is selected');
      }
      const about = { id: newId(), passage, colour, note, tags };
      const known = marks.clip();
      let saved: SavedClip | null = null;
      let added = known && (await background.addAnnotation({ ...about, clipId: known.id }));
      // Not saved yet, or deleted elsewhere while this page was open: saves it again.
      if (!added || (!added.ok && added.failure.code === 'not-found')) {
        const kept = await save();
        if (!kept.ok) return kept;
        saved = kept.value;
        added = await background.addAnnotation({ ...about, clipId: saved.clip.id });
      }
      if (!added.ok) return added;
      marks.put(added.value, range);
      withdraw();
      if (saved?.created || (saved && known)) {
        const { clip } = saved;
        withdraw = notice.marked(clip, () => undo(clip, about.id));
      }
      return added;
    },

    reset() {
      ids = newIds();
    },
  };
}
