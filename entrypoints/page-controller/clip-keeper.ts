import type { Written } from '../../components/page/NoteCard';
import { describe } from '../../core/anchor';
import { type Annotation, type Clip, fail, type Result } from '../../core/model';
import type { NoticeHost, Withdraw } from './notice-host';
import type { PageMarks } from './page-marks';
import type { PageTools } from './page-tools';
import { readPage } from './read-page';

/** A clip as it was saved; `created` is false when it was in the library before. */
export interface SavedClip {
  readonly clip: Clip;
  readonly created: boolean;
}

/** Keeps the story of a page and the marks on it, tells the reader, and offers the way back. */
export interface ClipKeeper {
  /** Keeps the story. */
  keep(): Promise<Result<SavedClip>>;
  /** Marks a range; a story that is not kept yet is kept with it. */
  mark(range: Range, written: Written): Promise<Result<Annotation>>;
  /** The page shows another story now. */
  startAnew(): void;
}

/** Makes the keeper of a page. */
export function createClipKeeper(
  { view, background, newId, now, fetch }: PageTools,
  marks: PageMarks,
  notice: NoticeHost,
): ClipKeeper {
  const newIds = () => ({ clipId: newId(), versionId: newId() });
  // One clip a page, however often it is asked for: a repeated call names the same ids.
  let ids = newIds();
  /** Takes back the offer to take the clip back: marks that were made since would go with it. */
  let withdraw: Withdraw = () => {};

  const save = async (): Promise<Result<SavedClip>> => {
    const read = await readPage(view, now(), fetch);
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

  /** Takes a clip back, with the mark that it was made for; each way offers the other. */
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
    async keep() {
      const saved = await save();
      if (!saved.ok) notice.failed(saved.failure);
      else withdraw = notice.kept(saved.value, () => undo(saved.value.clip, null));
      return saved;
    },

    async mark(range, { colour, note, tags }) {
      const root = marks.findRoot(range.commonAncestorContainer);
      const passage = root && describe(root, range);
      if (!passage || passage.quote.exact === '') {
        return fail('invalid-input', 'nothing is selected');
      }
      const about = { id: newId(), passage, colour, note, tags };
      const known = marks.clip();
      let saved: SavedClip | null = null;
      let added = known && (await background.addAnnotation({ ...about, clipId: known.id }));
      // Not kept yet, or deleted elsewhere while this page stood open: then it is wanted again.
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

    startAnew() {
      ids = newIds();
    },
  };
}
