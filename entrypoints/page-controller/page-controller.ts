import type { PageStory, SavedClip } from '../../client/clipping/story-clipper';
import type { Detection } from '../../core/detect';
import { fail, type PageSettings, type Passage, type Result, succeed } from '../../core/model';
import type { Placement } from '../../core/rpc';
import {
  type AnnotationWalk,
  createAnnotationWalk,
  type Step,
} from '../shared/highlighting/annotations/annotation-walk';
import { describePassage } from '../shared/highlighting/annotations/describe-passage';
import type { BarActions } from '../shared/highlighting/bar/bar-actions';
import { type BarHost, createBarHost } from '../shared/highlighting/bar/bar-host';
import {
  createPageSettings,
  type KnownPageSettings,
} from '../shared/highlighting/bar/page-settings';
import type { NoteDrafts } from '../shared/highlighting/note/note-drafts';
import { createBarOnSite } from './bar-on-site';
import { ClipSaver } from './clipping/clip-saver';
import { type Announcer, createAnnouncer } from './notices/announcer';
import { createNoticeHost, type NoticeHost } from './notices/notice-host';
import { notices } from './notices/notices';
import { reportFailure } from './notices/report-failure';
import { createPageAnnotations, type PageAnnotations } from './page-annotations';
import { createPageDrafts } from './page-drafts';
import { createPageLanguage } from './page-language';
import type { PageTools } from './page-tools';
import {
  detectAgain,
  type ReadingTools,
  requestSelection,
  requestStory,
} from './reading/extraction';
import { readLinkText } from './reading/page-links';
import { isPdf } from './reading/readable-documents';
import { createSelectionCommands, type SelectionCommands } from './selection-commands';
import { trackCanonicalUrl } from './track-canonical-url';
import { trackDrawing } from './track-drawing';
import { createUnsavedNotes, type UnsavedNotes } from './unsaved-notes';
import { watchAddress, withoutFragment } from './watch-address';

/** Everything that Pressmark does in one page. */
export interface PageController extends SelectionCommands {
  start(): void;
  /** Removes everything from the page for good. An open note stays a draft. */
  stop(): void;
  readArticle(): Promise<Result<PageStory>>;
  /** True if the page may show another story than when it was read. */
  hasNewText(): boolean;
  readSelection(): Promise<Result<PageStory>>;
  detectArticle(): Promise<Result<Detection>>;
  /** `askedAt` is the page's address when the user gave the command; null if not known. */
  clipArticle(askedAt: string | null): Promise<Result<SavedClip>>;
  clipSelection(askedAt: string | null): Promise<Result<SavedClip>>;
  clipImage(askedAt: string | null, imageUrl: string): Promise<Result<SavedClip>>;
  /** The text of a link to this address. Empty without such a link. */
  readLinkText(linkUrl: string): string;
  showSavedLink(saved: SavedClip): Record<string, never>;
  refresh(): Promise<Result<Placement[]>>;
  jumpTo(annotationId: string): Result<boolean>;
  describePassage(annotationId: string): Result<Passage | null>;
  applySettings(settings: PageSettings): void;
  /** Resolves with the id of the annotation that is now in view. */
  stepToAnnotation(step: Step): Promise<Result<string | null>>;
}

/** Creates the page controller. Nothing is drawn before `start` or another call. */
export function createPageController(tools: PageTools): PageController {
  const parts = createParts(tools);
  const { document } = tools.view;
  const { layer, bar, notice, walk, clipSaver, settings, reading } = parts;
  const page = new PageLife(tools, parts);
  const hasNavigated = (askedAt: string | null) =>
    askedAt !== null && withoutFragment(askedAt) !== withoutFragment(tools.view.location.href);
  return {
    start: () => page.start(),
    stop: () => page.stop(),
    async readArticle() {
      return isPdf(document) ? fail('pdf') : requestStory(reading);
    },
    hasNewText: reading.drawing.hasNewText,
    async readSelection() {
      const read = await requestSelection(reading);
      return read.ok ? succeed({ article: read.value, url: tools.view.location.href }) : read;
    },
    detectArticle: () => detectAgain(reading),
    async clipArticle(askedAt) {
      return hasNavigated(askedAt) ? fail('page-gone', askedAt) : clipSaver.save();
    },
    async clipSelection(askedAt) {
      return hasNavigated(askedAt) ? fail('page-gone', askedAt) : clipSaver.saveSelection();
    },
    async clipImage(askedAt, imageUrl) {
      return hasNavigated(askedAt) ? fail('page-gone', askedAt) : clipSaver.saveImage(imageUrl);
    },
    readLinkText: (linkUrl) => readLinkText(document, linkUrl),
    showSavedLink(saved) {
      clipSaver.reportLink(saved);
      return {};
    },
    async refresh() {
      const failure = await layer.load();
      bar.redraw();
      if (failure) return { ok: false, failure };
      return succeed([...layer.placements()]);
    },
    jumpTo: (annotationId) => succeed(walk.jumpTo(annotationId)),
    ...createSelectionCommands(tools, parts, hasNavigated),
    describePassage: (annotationId) => succeed(describePassage(layer, annotationId)),
    applySettings: (next) => settings.set(next),
    async stepToAnnotation(step) {
      await page.loaded;
      const at = walk.step(step);
      if (at) announceAnnotation(parts, at);
      else notice.show(notices.noneToStep(layer.annotations().length, layer.findLoadFailure()));
      return succeed(at?.id ?? null);
    },
  };
}

interface PageParts {
  readonly life: AbortController;
  readonly settings: KnownPageSettings;
  readonly layer: PageAnnotations;
  readonly bar: BarHost;
  readonly notice: NoticeHost;
  readonly announcer: Announcer;
  readonly clipSaver: ClipSaver;
  readonly walk: AnnotationWalk;
  readonly unsavedNotes: UnsavedNotes;
  /** The drafts for the page's current address. */
  readonly drafts: { current: NoteDrafts };
  readonly reading: PageTools & ReadingTools;
}

function createParts(tools: PageTools): PageParts {
  const { view } = tools;
  const life = new AbortController();
  const settings = createPageSettings(() => {
    bar.applySettings();
    notice.applySettings();
    void language.follow(settings.current.language);
  });
  const language = createPageLanguage({
    preferred: tools.browserLanguage,
    load: (wanted) => tools.background.loadMessages({ language: wanted }),
    onChange() {
      bar.applySettings();
      bar.redraw();
      notice.applySettings();
    },
  });
  const reading = {
    ...tools,
    canonical: trackCanonicalUrl(view),
    drawing: trackDrawing(view),
  };
  const layer = createPageAnnotations(
    reading,
    settings,
    (one, signal) => {
      if (one !== view.document && one.defaultView) bar.watchFrame(one.defaultView, signal);
    },
    life.signal,
  );
  const notice = createNoticeHost(tools, settings);
  const clipSaver = new ClipSaver(reading, layer, notice, settings);
  const drafts = { current: createPageDrafts(tools) };
  const bar = createBarHost(view, layer, {
    ...createPageActions(tools, layer, clipSaver, notice),
    site: createBarOnSite(tools, settings, notice),
    settings,
    onNote: (draftKey) => unsavedNotes.withdraw(draftKey),
    get drafts() {
      return drafts.current;
    },
  });
  const unsavedNotes = createUnsavedNotes(tools, bar, notice, life.signal);
  const announcer = createAnnouncer(view);
  return {
    life,
    settings,
    layer,
    bar,
    notice,
    announcer,
    clipSaver,
    unsavedNotes,
    drafts,
    reading,
    walk: createAnnotationWalk(view, layer),
  };
}

/** Follows the page from start to stop: its address, its visibility, and its end. */
class PageLife {
  /** The first lookup of annotations. Commands may arrive before it is done. */
  loaded: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tools: PageTools,
    private readonly parts: PageParts,
  ) {}

  start(): void {
    const { view } = this.tools;
    const { bar, layer, drafts, life } = this.parts;
    const { signal } = life;
    bar.watch(signal);
    watchAddress(view, () => this.#onAddress(), signal);
    // Otherwise pending drafts might be lost with the page.
    view.addEventListener('pagehide', () => drafts.current.flush(), { signal });
    // Shows changes made in other tabs and screens.
    const onVisibility = () => {
      if (view.document.visibilityState === 'visible') void layer.load();
    };
    view.document.addEventListener('visibilitychange', onVisibility, { signal });
    // A change in a window beside this one.
    view.addEventListener('focus', onVisibility, { signal });
    this.#load();
  }

  stop(): void {
    const { drafts, layer, notice, announcer, life } = this.parts;
    drafts.current.flush();
    void layer.set([]);
    notice.hide();
    announcer.hide();
    life.abort();
  }

  #onAddress(): void {
    const { bar, notice, drafts, reading } = this.parts;
    reading.canonical.onNavigate();
    reading.drawing.onNavigate();
    bar.close();
    notice.onNavigate();
    drafts.current = createPageDrafts(this.tools);
    this.#load();
  }

  #load(): void {
    this.loaded = this.parts.layer.load();
    void this.loaded.then(() => this.parts.unsavedNotes.offer());
  }
}

/** Tells screen readers which highlight a step has led to. */
function announceAnnotation(
  { layer, announcer }: PageParts,
  { id, number, total }: NonNullable<ReturnType<AnnotationWalk['step']>>,
): void {
  const annotation = layer.find(id);
  if (!annotation) return;
  const { author, colour, note, tags, passage } = annotation;
  const isChanged = layer
    .placements()
    .some(({ annotationId, how }) => annotationId === id && how === 'changed');
  const quote = passage.quote.exact;
  const mark = { colour, note, tags, quote, isChanged, number, total };
  announcer.announce({ ...mark, author: author?.name });
}

/** The bar's actions, which go through the background. */
function createPageActions(
  tools: PageTools,
  layer: PageAnnotations,
  clipSaver: ClipSaver,
  notice: NoticeHost,
): Omit<BarActions, 'drafts' | 'settings' | 'site' | 'onNote'> {
  const { view, background } = tools;
  return {
    add: (range, written) => clipSaver.addHighlight(range, written),
    async edit(id, edit) {
      const edited = await background.editAnnotation({ id, edit });
      if (edited.ok) layer.put(edited.value);
      return edited;
    },
    async remove(id) {
      const deleted = await background.deleteAnnotation({ id });
      if (!deleted.ok) return deleted;
      layer.remove(id);
      notice.show(
        notices.deleted(deleted.value, async () => {
          const restored = await background.restoreAnnotation({ id });
          if (restored.ok) layer.put(restored.value);
          else reportFailure(notice, restored);
        }),
      );
      return deleted;
    },
    // The page may control this script, so tags are only sent to the note frame.
    completeTags: async () => [],
    onChoose: tools.onChooseAnnotation,
    findRefusal: layer.findRefusal,
    getSource: () => layer.clip()?.summary ?? null,
    getAddress: () => view.location.href,
    noteFrameUrl: `${tools.noteFrameUrl}#${tools.frameToken}`,
  };
}
