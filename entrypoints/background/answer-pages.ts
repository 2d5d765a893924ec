import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { reportProblem } from '../../client/base/report-problem';
import { type StoryTab, saveStory } from '../../client/clipping/save-story';
import { getDraftKey } from '../../client/edits/drafts';
import { connectToPage } from '../../client/tabs/connect-to-page';
import { openLibraryPage } from '../../client/tabs/open-panel';
import { getMessageFile } from '../../client/tabs/page-messages';
import { isShownAsSaved, showBadge, toBadgeState } from '../../client/tabs/show-badge';
import { findSiteAccess } from '../../client/tabs/site-access';
import { assignToArticle } from '../../core/anchor/fields/assign-to-article';
import {
  type Annotation,
  addressKey,
  annotationSchema,
  type Clip,
  createLinkArticle,
  defaultSettings,
  fail,
  getPageSettings,
  isDetectionOn,
  isLinkClip,
  type Result,
  succeed,
  withTrustedUrl,
} from '../../core/model';
import type { backgroundCalls, Handlers } from '../../core/rpc';
import type { ClippingLibrary } from '../../storage';
import { getQuoteKey } from '../shared/highlighting/bar/bar-target';
import type { BackgroundTasks } from './background-tasks';
import { fillIn } from './fill-in';
import type { TabSender } from './route-messages';
import { allowUndo, isUndoAllowed } from './undoable';

/**
 * The background's answers to scripts in pages, behind `servePages`: the addresses and
 * ids in each call belong to the sender's own site.
 */
export function answerPages(
  library: ClippingLibrary,
  isHistoryOff: boolean,
  tasks: BackgroundTasks,
): Handlers<typeof backgroundCalls, TabSender> {
  const showClip = async (sender: TabSender, found: Result<Clip | null>) => {
    if (found.ok) await showBadge(sender.tab.id, toBadgeState(found.value));
  };
  const showClipOf = async (sender: TabSender, clipId: string) => {
    await showClip(sender, await library.getClip(clipId));
  };
  const getCurrentVersion = async (clipId: string) => {
    const clip = await library.getClip(clipId);
    return clip.ok ? library.getVersion(clip.value.versionId) : clip;
  };
  const getSettings = async () => {
    const settings = await library.getSettings();
    return settings.ok ? settings.value : defaultSettings;
  };
  /** The note drafts about a page; none in a private window, where they cannot be continued. */
  const listDrafts = async (sender: TabSender, pageUrl: string) => {
    if (sender.tab.incognito) return succeed([]);
    const found = await library.listDrafts(noteKey(pageUrl, 'new:'));
    if (!found.ok) return found;
    const { length } = noteKey(pageUrl, '');
    return succeed(
      found.value.flatMap(({ key, passage }) =>
        passage ? [{ about: key.slice(length), passage }] : [],
      ),
    );
  };
  const annotate = (
    { id: clipId, versionId }: Clip,
    about: Pick<Annotation, 'id' | 'passage' | 'colour' | 'note' | 'tags'>,
  ) => {
    const at = now();
    const dates = { createdAt: at, updatedAt: at, deletedAt: null };
    return library.addAnnotation({ ...about, clipId, versionId, ...dates });
  };

  return {
    isDetectionOn: async ({ url }) => succeed(isDetectionOn(await getSettings(), url)),

    async pageSeen({ url, isArticle }, sender) {
      // The watcher keeps running after access to its site is withdrawn; the browser then hides the
      // tab's address.
      const access = await findSiteAccess(sender.url);
      if (access === 'visit' && (await browser.tabs.get(sender.tab.id)).url === undefined) {
        await showBadge(sender.tab.id, { kind: 'noAccess' });
        return succeed({});
      }
      const found = await library.findClip([url]);
      if (!found.ok) {
        await showBadge(sender.tab.id, { kind: 'failed', code: found.failure.code });
        return found;
      }
      await showBadge(sender.tab.id, toBadgeState(found.value, isArticle));
      const isToFill = isArticle && found.value !== null && isLinkClip(found.value);
      if (isToFill && !sender.tab.incognito) await fillIn(library, sender);
      const drafts = await listDrafts(sender, url);
      // Also without highlights: the selection bar is offered on pages that are saved.
      const isSaved = found.value !== null && found.value.deletedAt === null;
      if (isSaved || (drafts.ok && drafts.value.length > 0)) await connectToPage(sender.tab.id);
      return succeed({});
    },

    async reportProblem({ code }) {
      reportProblem(code, 'readStory', 'page');
      return succeed({});
    },

    async openController(_, sender) {
      const opened = await connectToPage(sender.tab.id);
      return opened.ok ? succeed({}) : opened;
    },

    async loadMessages({ language }, { tab }) {
      const files = [getMessageFile(language)];
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files });
      return succeed({});
    },

    async loadExtractor(_, sender) {
      const opened = await connectToPage(sender.tab.id, 'reading');
      return opened.ok ? succeed({}) : opened;
    },

    async findPage({ pageUrl, canonicalUrl }, sender) {
      // Before the lookup: the page may be saved meanwhile.
      const wasSaved = await isShownAsSaved(sender.tab.id);
      const found = await library.findClip(canonicalUrl ? [pageUrl, canonicalUrl] : [pageUrl]);
      if (!found.ok) return found;
      const settings = getPageSettings(await getSettings(), pageUrl);
      if (!found.value) {
        // Deleted elsewhere.
        if (wasSaved) await showClip(sender, found);
        return succeed({ clip: null, annotations: [], unreadable: 0, settings });
      }
      // The watcher does not run on a page that may only be read for this visit.
      await showClip(sender, found);
      const listed = await library.listAnnotations(found.value.id);
      if (!listed.ok) return listed;
      const annotations = listed.value.filter((one) => v.is(annotationSchema, one));
      // An annotation written by a later version, or damaged on disk, must not affect the others.
      const unreadable = listed.value.length - annotations.length;
      return succeed({ clip: found.value, annotations, unreadable, settings });
    },

    async setBarOnSite({ pageUrl, isOn }) {
      const changed = await library.setBarOnSite(pageUrl, isOn, now());
      return changed.ok ? succeed(getPageSettings(changed.value, pageUrl)) : changed;
    },

    async saveClip({ clipId, versionId, pageUrl, article }, sender) {
      if (isHistoryOff) return fail('history-off');
      const key = getDraftKey(pageUrl);
      const tab: StoryTab = {
        id: sender.tab.id,
        async findDraft() {
          const draft = await library.findDraft(key);
          return draft.ok ? draft.value : null;
        },
        dropDraft: () => library.dropDraft(key),
        show: (saved) => showClip(sender, saved),
      };
      const ids = { clipId, versionId };
      const saved = await saveStory(library, tab, { article, url: pageUrl }, ids, null);
      if (saved.ok && !saved.value.created && saved.value.clip.versionId === versionId) {
        await allowUndo('version', versionId, tab.id);
      }
      return saved;
    },

    async isImageStored({ url }) {
      const { images } = await getSettings();
      return succeed(images.keep && !(await tasks.fetchImages()).has(url));
    },

    async editClip({ clipId, edit }) {
      const edited = await library.editClip(clipId, { ...edit, evenIfDeleted: true }, now());
      return edited.ok ? succeed({}) : edited;
    },

    async undoLink({ clipId, isRedo }, sender) {
      if (!(await isUndoAllowed('link', clipId, sender.tab.id))) return fail('not-found');
      const done = await library[isRedo ? 'restoreClip' : 'deleteClip'](clipId, now());
      return done.ok ? succeed({}) : done;
    },

    async deleteClip({ clipId }, sender) {
      const deleted = await library.deleteClip(clipId, now());
      await showClip(sender, deleted);
      return deleted;
    },

    async restoreClip({ clipId }, sender) {
      const restored = await library.restoreClip(clipId, now());
      await showClip(sender, restored);
      return restored;
    },

    async readVersion({ clipId }) {
      const version = await getCurrentVersion(clipId);
      return version.ok ? succeed(version.value.article) : version;
    },

    async saveVersion({ clipId, versionId, pageUrl, article }, sender) {
      if (isHistoryOff) return fail('history-off');
      const trusted = withTrustedUrl(article, pageUrl);
      const saved = await library.saveVersion(clipId, versionId, trusted, now());
      if (saved.ok && saved.value.versionId === versionId) {
        await allowUndo('version', versionId, sender.tab.id);
      }
      await showClip(sender, saved);
      return saved;
    },

    async undoVersion({ clipId, versionId }, sender) {
      if (!(await isUndoAllowed('version', versionId, sender.tab.id))) return fail('not-found');
      const undone = await library.undoVersion(clipId, versionId, now());
      await showClip(sender, undone);
      return undone;
    },

    async openClip({ clipId }) {
      await openLibraryPage(clipId);
      return succeed({});
    },

    async isInVersion({ clipId, passage }) {
      const version = await getCurrentVersion(clipId);
      if (!version.ok) return version;
      return succeed(!assignToArticle(passage, version.value.article).isOutside);
    },

    async addAnnotation({ id, clipId, passage, colour, note, tags }, sender) {
      const clip = await library.getClip(clipId);
      if (!clip.ok) return clip;
      const added = await annotate(clip.value, { id, passage, colour, note, tags });
      await showClipOf(sender, clipId);
      return added;
    },

    async highlightLink({ pageUrl, canonicalUrl, title, id, passage, colour, note, tags }, sender) {
      if (isHistoryOff) return fail('history-off');
      const article = createLinkArticle(canonicalUrl ?? pageUrl, title);
      const ids = { clipId: newId(crypto), versionId: newId(crypto) };
      const request = { ...ids, article, pageUrl, tags: [], note: '', now: now() };
      const saved = await library.saveClip(request);
      if (!saved.ok) return saved;
      const added = await annotate(saved.value.clip, { id, passage, colour, note, tags });
      if (!added.ok) return added;
      // A page that was closed no longer does.
      const key = noteKey(pageUrl, getQuoteKey(passage));
      const draft = await library.findDraft(key);
      if (draft.ok && draft.value?.note === note) await library.dropDraft(key);
      const { clip, created } = saved.value;
      if (created) await allowUndo('link', clip.id, sender.tab.id);
      return succeed({ clip, created, annotation: added.value });
    },

    editAnnotation: ({ id, edit }) => library.editAnnotation(id, edit, now()),

    async saveNoteDraft({ pageUrl, about, draft }) {
      const key = noteKey(pageUrl, about);
      const done =
        draft === null
          ? await library.dropDraft(key)
          : await library.saveDraft({ key, ...draft, updatedAt: now() });
      return done.ok ? succeed({}) : done;
    },

    async findNoteDraft({ pageUrl, about }) {
      const found = await library.findDraft(noteKey(pageUrl, about));
      if (!found.ok) return found;
      if (!found.value) return succeed(null);
      const { key: _, updatedAt: _2, ...draft } = found.value;
      return succeed(draft);
    },

    listNoteDrafts: ({ pageUrl }, sender) => listDrafts(sender, pageUrl),

    async deleteAnnotation({ id }, sender) {
      const deleted = await library.deleteAnnotation(id, now());
      if (deleted.ok) await showClipOf(sender, deleted.value.clipId);
      return deleted;
    },

    async restoreAnnotation({ id }, sender) {
      const restored = await library.restoreAnnotation(id, now());
      if (restored.ok) await showClipOf(sender, restored.value.clipId);
      return restored;
    },
  };
}

/** The key of a draft about a quote of the page. */
function noteKey(pageUrl: string, about: string): string {
  return `note:${addressKey(pageUrl)} ${about}`;
}
