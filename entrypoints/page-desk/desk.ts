import type { Written } from '../../components/page/NoteCard';
import { describe } from '../../core/anchor';
import { type Detection, detectArticle } from '../../core/detect';
import type { Placement } from '../../core/messages';
import {
  type Annotation,
  type Article,
  type Clip,
  type Colour,
  fail,
  type Result,
  succeed,
} from '../../core/model';
import { createBarHost } from '../marking/bar-host';
import { jumpToMark } from '../marking/jump';
import { createNoteDrafts } from '../marking/note-drafts';
import { createNoticeHost } from './notice-host';
import { createPageMarks } from './page-marks';
import type { PageTools } from './page-tools';
import { readPage } from './read-page';
import { watchAddress, withoutFragment } from './watch-address';

interface SavedClip {
  readonly clip: Clip;
  readonly created: boolean;
}

/** All that Pressmark does in one page. */
export interface Desk {
  start(): void;
  readArticle(): Promise<Result<{ article: Article; url: string }>>;
  detectArticle(): Result<Detection>;
  /** `askedAt` is the address at which the reader asked, null if it is not known. */
  clipArticle(askedAt: string | null): Promise<Result<SavedClip>>;
  refresh(): Promise<Result<Placement[]>>;
  jumpTo(annotationId: string): Result<boolean>;
  highlightSelection(askedAt: string | null, colour: Colour): Promise<Result<Annotation>>;
}

/** Sets up the desk of a page; nothing is drawn before `start` or a call. */
export function createDesk(tools: PageTools): Desk {
  const { view, background } = tools;
  const { document } = view;
  const life = new AbortController();
  const marks = createPageMarks(tools, life.signal);
  const notice = createNoticeHost(tools);
  // One clip a page, however often it is asked for: a repeated call names the same ids.
  let ids = { clipId: tools.newId(), versionId: tools.newId() };

  const hasGone = (askedAt: string | null) =>
    askedAt !== null && withoutFragment(askedAt) !== withoutFragment(view.location.href);

  const keep = async (): Promise<Result<SavedClip>> => {
    const read = await readPage(view, tools.now(), tools.fetch);
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

  const unkeep = async (clipId: string) => {
    const deleted = await background.deleteClip({ clipId });
    if (!deleted.ok) return notice.failed(deleted.failure);
    marks.setClip(null);
    notice.undone();
  };

  const addMark = async (range: Range, { colour, note, tags }: Written) => {
    const passage = describe(document.body, range);
    if (passage.quote.exact === '') return fail('invalid-input', 'nothing is selected');
    let clip = marks.clip();
    if (!clip) {
      const saved = await keep();
      if (!saved.ok) return saved;
      clip = saved.value.clip;
      if (saved.value.created) notice.kept(saved.value, () => unkeep(saved.value.clip.id));
    }
    const about = { id: tools.newId(), passage, colour, note, tags: [...tags] };
    let added = await background.addAnnotation({ ...about, clipId: clip.id });
    if (!added.ok && added.failure.code === 'not-found') {
      // The clip was deleted elsewhere while this page stood open: the reader wants it again.
      const saved = await keep();
      if (!saved.ok) return saved;
      notice.kept(saved.value, () => unkeep(saved.value.clip.id));
      added = await background.addAnnotation({ ...about, clipId: saved.value.clip.id });
    }
    if (added.ok) marks.put(added.value);
    return added;
  };

  const bar = createBarHost(view, marks, {
    add: addMark,
    async edit(id, { tags, ...edit }) {
      const edited = await background.editAnnotation({
        id,
        edit: { ...edit, ...(tags && { tags: [...tags] }) },
      });
      if (edited.ok) marks.put(edited.value);
      return edited;
    },
    async remove(id) {
      const deleted = await background.deleteAnnotation({ id });
      if (!deleted.ok) return deleted;
      marks.remove(id);
      notice.deleted(async () => {
        const restored = await background.restoreAnnotation({ id });
        if (restored.ok) marks.put(restored.value);
        else notice.failed(restored.failure);
      });
      return deleted;
    },
    drafts: createNoteDrafts(
      async (about) => {
        const found = await background.findNoteDraft({ pageUrl: view.location.href, about });
        return found.ok ? found.value : null;
      },
      (about, draft) =>
        background.saveNoteDraft({
          pageUrl: view.location.href,
          about,
          draft: draft && { note: draft.note, tags: [...draft.tags] },
        }),
    ),
    async completeTags(typed) {
      const found = await background.completeTags({ typed });
      return found.ok ? found.value : [];
    },
    onChoose: tools.onChooseMark,
    source: () => marks.clip()?.summary ?? null,
    address: () => view.location.href,
    noteFrameUrl: tools.noteFrameUrl,
  });

  return {
    start() {
      bar.watch(life.signal);
      watchAddress(
        view,
        () => {
          ids = { clipId: tools.newId(), versionId: tools.newId() };
          bar.close();
          void marks.load();
        },
        life.signal,
      );
      // What was done in another tab or screen meanwhile shows when the reader comes back.
      document.addEventListener(
        'visibilitychange',
        () => {
          if (document.visibilityState === 'visible') void marks.load();
        },
        { signal: life.signal },
      );
      void marks.load();
    },
    async readArticle() {
      const read = await readPage(view, tools.now(), tools.fetch);
      return read.ok ? succeed({ article: read.value, url: view.location.href }) : read;
    },
    detectArticle() {
      return succeed(detectArticle(document, view.location.href));
    },
    async clipArticle(askedAt) {
      if (hasGone(askedAt)) return fail('page-gone', askedAt);
      const saved = await keep();
      if (saved.ok) {
        notice.kept(saved.value, () => unkeep(saved.value.clip.id));
      } else notice.failed(saved.failure);
      return saved;
    },
    async refresh() {
      const failure = await marks.load();
      if (failure) return { ok: false, failure };
      return succeed([...marks.placements()]);
    },
    jumpTo(annotationId) {
      return succeed(jumpToMark(view, marks, annotationId));
    },
    async highlightSelection(askedAt, colour) {
      if (hasGone(askedAt)) return fail('page-gone', askedAt);
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const added = range
        ? await addMark(range.cloneRange(), { colour, note: '', tags: [] })
        : fail('invalid-input', 'nothing is selected');
      if (added.ok) {
        bar.close();
        selection?.removeAllRanges();
      } else if (added.failure.code === 'invalid-input') notice.nothingSelected();
      else notice.failed(added.failure);
      return added;
    },
  };
}
