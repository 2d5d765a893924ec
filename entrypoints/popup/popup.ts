import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { createDrafts } from '../../client/edits/drafts';
import { createEditQueue } from '../../client/edits/edit-queue';
import type { Screen } from '../../client/library/open-screen';
import { type Allowing, createAllowing } from '../../client/tabs/allow-access';
import { askPage } from '../../client/tabs/ask-page';
import { followTab } from '../../client/tabs/follow-tab';
import type { PageTab } from '../../client/tabs/page-tab';
import { addressesOf, readTab } from '../../client/tabs/read-tab';
import { badgeOf, showBadge } from '../../client/tabs/show-badge';
import { isSameList } from '../../components/controls/use-draft';
import type {
  PageChange,
  PopupDraft,
  PopupPage,
  Reasons,
} from '../../components/popup/popup-props';
import type { SaveState } from '../../components/save-state';
import { compareStories, findDifference } from '../../core/diff';
import {
  type Article,
  type Clip,
  type Failure,
  type PageArticle,
  type Result,
  summarise,
} from '../../core/model';
import { countWords, plainText } from '../../core/text';
import type { ClipEdit } from '../../storage';
import { createAskWhy } from './ask-why';

/** What the popup shows, and what can be done in it. */
export interface Popup {
  readonly page: ReadonlySignal<PopupPage>;
  readonly draft: ReadonlySignal<PopupDraft>;
  readonly busy: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  readonly reasons: ReadonlySignal<Reasons>;
  readonly allowing: Allowing;
  change(draft: PopupDraft): void;
  clip(draft: PopupDraft): void;
  keepVersion(): void;
  seeChange(): void;
  remove(): void;
  restore(): void;
  retry(): void;
  askWhy(): void;
}

const emptyDraft: PopupDraft = { tags: [], note: '' };

/** The popup over the tab that its address names, or else the one in front. */
export function createPopup(view: Window, { library, journal }: Screen): Popup {
  const page = signal<PopupPage>({ kind: 'reading' });
  const draft = signal<PopupDraft>(emptyDraft);
  const busy = signal(false);
  const problem = signal<Failure | null>(null);
  const edits = createEditQueue(library, journal);
  const drafts = createDrafts(library, edits);
  const why = createAskWhy(async ({ id }) => {
    const client = await askPage(id);
    return client.ok ? client.value.detectArticle({}) : client;
  });
  const front = signal<PageTab | null>(null);
  let tab: PageTab | null = null;
  let read: { article: PageArticle; url: string } | null = null;
  /** What the reader was shown of the clip that is kept, with what they have written since. */
  let known: PopupDraft = emptyDraft;
  let keptArticle: Article | null = null;
  let retry: () => void = () => {};

  const load = async (about: PageTab | null) => {
    tab = about;
    front.value = about;
    read = null;
    retry = () => void load(tab);
    problem.value = null;
    why.forget();
    page.value = { kind: 'reading' };
    if (!about) return showUnreadable({ code: 'page-gone', detail: null });
    const reading = await readTab(about);
    if (tab !== about) return;
    if (reading.ok) read = reading.value;
    const urls = addressesOf(about.url, read);
    const found = await library.findClip(urls);
    if (tab !== about) return;
    if (!found.ok) return showUnreadable(found.failure);
    if (found.value) return showKept(found.value);
    if (!reading.ok) return showUnreadable(reading.failure);
    draft.value = (await drafts.find(about)) ?? emptyDraft;
    if (tab !== about) return;
    page.value = {
      kind: 'article',
      summary: summarise(reading.value.article),
      wordCount: countWords(plainText(reading.value.article.body)),
      isPrivate: about.isPrivate,
    };
  };

  const showUnreadable = (failure: Failure) => {
    page.value = { kind: 'unreadable', failure };
  };

  const showKept = async (clip: Clip) => {
    known = clip;
    const isPrivate = tab?.isPrivate ?? false;
    page.value = {
      kind: 'kept',
      clip,
      change: { kind: 'unknown' },
      difference: null,
      nearDuplicates: [],
      isPrivate,
    };
    const [change, nearDuplicates] = await Promise.all([
      findChange(clip),
      library.findNearDuplicates(clip.id),
    ]);
    if (page.value.kind === 'kept' && page.value.clip.id === clip.id) {
      page.value = {
        ...page.value,
        change,
        nearDuplicates: nearDuplicates.ok ? nearDuplicates.value : [],
      };
    }
  };

  const findChange = async (clip: Clip): Promise<PageChange> => {
    if (!read) return { kind: 'unknown' };
    const version = await library.getVersion(clip.versionId);
    if (!version.ok) return { kind: 'unknown' };
    keptArticle = version.value.article;
    return compareStories(keptArticle, read.article);
  };

  /** Runs one act on the library; when it fails the reader is told and can do it again. */
  const act = async <Value>(
    run: () => Promise<Result<Value>>,
    done: (value: Value) => Promise<void> | void,
  ) => {
    if (busy.value) return;
    retry = () => void act(run, done);
    busy.value = true;
    problem.value = null;
    const result = await run();
    busy.value = false;
    if (result.ok) await done(result.value);
    else problem.value = result.failure;
  };

  /** Tells the button and the page what the library now holds of the page. */
  const tellTab = async (clip: Clip) => {
    if (!tab) return;
    await showBadge(tab.id, badgeOf(clip, true));
    const client = await askPage(tab.id);
    if (client.ok) await client.value.refresh({});
  };

  followTab(view.location.search, (next) => void load(next), new AbortController().signal);

  return {
    page,
    draft,
    busy,
    saving: computed(() => (page.value.kind === 'kept' ? edits.saving.value : 'idle')),
    // A draft that could not be saved stands in its field all the same; saving the clip will tell.
    problem: computed(
      () => problem.value ?? (page.value.kind === 'kept' ? edits.problem.value : null),
    ),
    reasons: why.reasons,
    allowing: createAllowing(front),
    change(next) {
      if (page.value.kind === 'kept') {
        const edit = changesTo(known, next);
        known = next;
        edits.add({ call: 'editClip', id: page.value.clip.id, edit, now: now() });
      } else if (page.value.kind === 'article' && tab) {
        draft.value = next;
        drafts.save(tab, next);
      }
    },
    clip({ tags, note }) {
      if (!read || !tab) return;
      const { article, url } = read;
      const about = tab;
      const ids = { clipId: newId(crypto), versionId: newId(crypto) };
      void act(
        () =>
          library.saveClip({
            ...ids,
            article,
            pageUrl: url,
            tags,
            note,
            now: now(),
          }),
        async ({ clip }) => {
          // At once, not in turn: the reader may close the popup as soon as it says "kept".
          await Promise.all([tellTab(clip), drafts.drop(about), showKept(clip)]);
        },
      );
    },
    keepVersion() {
      if (page.value.kind !== 'kept' || !read) return;
      const { clip } = page.value;
      const { article } = read;
      const versionId = newId(crypto);
      void act(() => library.keepVersion(clip.id, versionId, article, now()), showKept);
    },
    seeChange() {
      if (page.value.kind !== 'kept' || !read || !keptArticle) return;
      const isSeen = page.value.difference !== null;
      const difference = isSeen ? null : findDifference(keptArticle, read.article);
      page.value = { ...page.value, difference };
    },
    remove() {
      if (page.value.kind !== 'kept') return;
      const { clip } = page.value;
      void act(
        () => library.deleteClip(clip.id, now()),
        async (deleted) => {
          page.value = { kind: 'deleted', clip: deleted };
          await tellTab(deleted);
        },
      );
    },
    restore() {
      if (page.value.kind !== 'deleted') return;
      const { clip } = page.value;
      void act(
        () => library.restoreClip(clip.id, now()),
        async (restored) => {
          await Promise.all([tellTab(restored), showKept(restored)]);
        },
      );
    },
    retry: () => (problem.value || !edits.problem.value ? retry() : edits.retry()),
    askWhy: () => void why.ask(tab),
  };
}

/** What was changed about a clip, with what was there before: only that is written. */
function changesTo(before: PopupDraft, { tags, note }: PopupDraft): ClipEdit {
  return {
    ...(note !== before.note && { note, noteBefore: before.note }),
    ...(!isSameList(tags, before.tags) && { tags, tagsBefore: before.tags }),
  };
}
