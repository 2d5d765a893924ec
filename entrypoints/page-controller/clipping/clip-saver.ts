import {
  type PageStory,
  type SavedClip,
  StoryClipper,
} from '../../../client/clipping/story-clipper';
import type { HighlightInput } from '../../../components/page/NoteCard';
import { describe } from '../../../core/anchor';
import {
  type Annotation,
  type Clip,
  fail,
  getImageUrls,
  holdsArticle,
  lacksArticle,
  type PageArticle,
  type Passage,
  type Result,
  succeed,
} from '../../../core/model';
import { findSameHighlight } from '../../shared/highlighting/annotations/find-same-highlight';
import type { BarSettings } from '../../shared/highlighting/bar/bar-actions';
import { isSameRange } from '../../shared/highlighting/bar/bar-target';
import { getNewInput } from '../../shared/highlighting/bar/save-edit';
import { highlightEach } from '../../shared/highlighting/selection/highlight-each';
import type { NoticeHost } from '../notices/notice-host';
import { type ClippedPart, type NoticeContent, notices } from '../notices/notices';
import { reportFailure } from '../notices/report-failure';
import type { PageAnnotations } from '../page-annotations';
import type { PageTools } from '../page-tools';
import { type ReadingTools, requestSelection, requestStory } from '../reading/extraction';
import { findImage, getImageRange } from '../reading/page-links';
import { findSelected, findUnreadable } from '../reading/readable-documents';
import { createUndoableSaves, type UndoableSaves } from './undoable-saves';

/** In milliseconds: how long the notice about an image waits for it. Loading it goes on. */
const imageTimeoutMs = 4000;

interface NewHighlight extends HighlightInput {
  readonly id: string;
  readonly passage: Passage;
}

type LeftHighlight = Parameters<PageTools['holdHighlight']>[0];

/** Saves a page's story and its highlights, and shows notices with undo. */
export class ClipSaver {
  readonly #clipper: StoryClipper;
  readonly #saves: UndoableSaves;
  /** Ids of the version that was last requested, and of the one that is current since. */
  #requested = '';
  #stored = '';
  #saving: Promise<unknown> = Promise.resolve();
  /** The story as it was read last. */
  #read: PageStory | null = null;
  /** Highlights that are being saved. */
  readonly #adding = new Set<{
    readonly range: Range;
    readonly added: Promise<Result<Annotation>>;
  }>();

  constructor(
    private readonly tools: PageTools & ReadingTools,
    private readonly layer: PageAnnotations,
    private readonly notice: NoticeHost,
    private readonly settings: BarSettings,
  ) {
    this.#clipper = new StoryClipper(({ article, url }, ids) => {
      this.#requested = ids.versionId;
      return tools.background.saveClip({ ...ids, article, pageUrl: url });
    }, tools.newId);
    this.#saves = createUndoableSaves(tools, layer, notice);
  }

  /** Saves the story, or focuses the fields of the clip that was just saved. */
  save(): Promise<Result<SavedClip>> {
    // The shortcut again, while saving or right afterwards.
    const saving = this.#saving.then(() => {
      const shown = this.notice.focusFields();
      return shown ? succeed({ clip: shown, created: false }) : this.#saveStory();
    });
    this.#saving = saving.catch(() => {});
    return saving;
  }

  async #saveStory(): Promise<Result<SavedClip>> {
    const before = this.#stored;
    const saved = await this.#clip();
    const isAdded = this.#isAddedSince(before);
    const isKnown = saved.ok && !saved.value.created && !isAdded;
    if (isKnown && (await this.#offerVersion(saved.value.clip))) return saved;
    return this.#report(saved, (value, undo) => notices.saved(value, undo, isAdded));
  }

  /** Offers to save the page as a new version if its text has changed. Resolves with whether it has. */
  async #offerVersion(clip: Clip): Promise<boolean> {
    const { background, loadExtractor } = this.tools;
    const [extractor, version] = await Promise.all([
      loadExtractor(),
      background.readVersion({ clipId: clip.id }),
    ]);
    const story = this.#read;
    if (!story || !extractor.ok || !version.ok) return false;
    const change = extractor.value.compareStories(version.value, story.article);
    if (change?.kind !== 'changed' && change?.kind !== 'copyIsPreview') return false;
    const keep = () => void this.#saveVersion(clip, story);
    this.#saves.show(notices.changed(clip, change.kind, keep));
    return true;
  }

  async #saveVersion({ id: clipId }: Clip, story: PageStory): Promise<void> {
    const { background, newId } = this.tools;
    const ids = { clipId, versionId: newId() };
    const about = { article: story.article, pageUrl: story.url };
    const saved = await background.saveVersion({ ...ids, ...about });
    if (!saved.ok) return void reportFailure(this.notice, saved);
    await this.layer.load();
    const undo = () =>
      void this.#saves.undoVersion(ids, 'page-notice-version-removed', () =>
        this.#saveVersion(saved.value, story),
      );
    this.#saves.show(notices.versionSaved(saved.value, undo));
  }

  /** True if the text was saved since, also if only a link or a selection of the page was before. */
  #isAddedSince(before: string): boolean {
    return this.#stored !== before && this.#stored === this.#requested;
  }

  /** Saves what is selected. */
  async saveSelection(): Promise<Result<SavedClip>> {
    const ranges = findSelected(this.tools.view.document);
    return this.#saveRanges(ranges, null, () => void this.#highlight(ranges));
  }

  /** Saves an image of the page, like a selection of it. */
  async saveImage(imageUrl: string): Promise<Result<SavedClip>> {
    const image = findImage(this.tools.view.document, imageUrl);
    return image
      ? this.#saveRanges([getImageRange(image)], imageUrl, null)
      : this.#reportNoImage(imageUrl);
  }

  #reportNoImage(imageUrl: string): Result<never> {
    const isEmbedded = /^(?:data|blob):/i.test(imageUrl);
    return reportFailure(this.notice, fail(isEmbedded ? 'image-embedded' : 'image-not-found'));
  }

  /** Says that the page of a link was saved, with undo. */
  reportLink(saved: SavedClip): void {
    this.#saves.showLink(saved);
  }

  /** `imageUrl` is null unless the range is around an image. */
  async #saveRanges(
    ranges: readonly Range[],
    imageUrl: string | null,
    highlight: (() => void) | null,
  ): Promise<Result<SavedClip>> {
    const { tools } = this;
    const { href: pageUrl } = tools.view.location;
    const read = await requestSelection(tools, ranges);
    if (!read.ok && imageUrl !== null && read.failure.code === 'nothing-selected') {
      return this.#reportNoImage(imageUrl);
    }
    if (!read.ok) {
      const isUnreadable = ranges.length === 0 && findUnreadable(tools.view.document) === 'part';
      if (!isUnreadable) return reportFailure(this.notice, read);
      this.notice.show(notices.unreadablePart());
      return read;
    }
    const what = imageUrl === null ? 'selection' : 'image';
    return this.#saveParts({ article: read.value, url: pageUrl }, what, highlight);
  }

  async #saveParts(
    story: PageStory,
    what: 'selection' | 'image',
    highlight: (() => void) | null,
  ): Promise<Result<SavedClip>> {
    const { background, newId } = this.tools;
    // New ids each time: a page may have several selections.
    const ids = { clipId: newId(), versionId: newId() };
    const saved = await background.saveClip({ ...ids, article: story.article, pageUrl: story.url });
    if (!saved.ok) return reportFailure(this.notice, saved);
    await this.#showSaved(saved.value);
    const { clip, created } = saved.value;
    const show = () => void background.openClip({ clipId: clip.id });
    if (clip.summary.completeness !== 'selection') {
      const isKnown = what === 'image' && (await this.#hasImages(clip, story.article));
      this.notice.show(
        isKnown
          ? notices.selectionKnown(clip, show)
          : notices.selectionOfSaved(clip, highlight, show),
      );
      return saved;
    }
    const part = what === 'image' ? await this.#nameImage(saved.value, story.article) : what;
    return this.#report(saved, (_, undo) => {
      if (created) return notices.selectionSaved(part, clip, undo);
      if (clip.versionId !== ids.versionId) return notices.selectionKnown(clip, show);
      const again = () => this.#saveParts(story, what, null);
      return notices.selectionAdded(part, clip, () => {
        const added = { clipId: clip.id, versionId: clip.versionId };
        void this.#saves.undoVersion(added, 'page-notice-selection-removed', again);
      });
    });
  }

  /** True if a clip contains the images of what was read. */
  async #hasImages(clip: Clip, read: PageArticle): Promise<boolean> {
    const version = await this.tools.background.readVersion({ clipId: clip.id });
    if (!version.ok) return false;
    const urls = new Set(getImageUrls(version.value));
    return getImageUrls(read).every((url) => urls.has(url));
  }

  /** What was saved of an image that the page shows: it may be closed to others, or images are off. */
  async #nameImage({ clip }: SavedClip, { body }: PageArticle): Promise<ClippedPart> {
    const { background, view } = this.tools;
    const figure = body.children.find(({ type }) => type === 'figure');
    if (figure?.type !== 'figure') return 'image-address';
    const [{ url }] = figure.children;
    const late = new Promise<null>((resolve) => view.setTimeout(resolve, imageTimeoutMs, null));
    const stored = await Promise.race([background.isImageStored({ clipId: clip.id, url }), late]);
    if (stored === null) return 'image-loading';
    return stored.ok && stored.value ? 'image' : 'image-address';
  }

  async #highlight(ranges: readonly Range[]): Promise<void> {
    const added = await highlightEach(ranges, async (range) => {
      const same = findSameHighlight(this.layer, range);
      return same ? succeed(same) : this.addHighlight(range, getNewInput(this.settings));
    });
    if (added.ok) this.notice.hide();
    else reportFailure(this.notice, added);
  }

  #report(
    saved: Result<SavedClip>,
    message: (saved: SavedClip, undo: () => void) => NoticeContent,
  ): Result<SavedClip> {
    if (!saved.ok) reportFailure(this.notice, saved);
    else this.#saves.show(message(saved.value, () => this.#saves.undoClip(saved.value.clip, null)));
    return saved;
  }

  async #showSaved({ clip, created }: SavedClip): Promise<void> {
    if (created) this.layer.setClip(clip);
    else await this.layer.load();
  }

  /**
   * Highlights a range. Saves the story first if it is not saved yet, or not with this passage.
   * Reading a long story takes a while, so the range is painted meanwhile.
   */
  async addHighlight(range: Range, written: HighlightInput): Promise<Result<Annotation>> {
    const { layer } = this;
    const root = layer.findRoot(range.commonAncestorContainer);
    const passage = root && describe(root, range);
    if (!passage || passage.quote.exact === '') return fail('nothing-selected');
    const isBare = written.note === '' && written.tags.length === 0;
    const same = [...this.#adding].find((one) => isSameRange(one.range, range));
    // The shortcut again, before the first one is done.
    if (same && isBare) return same.added;
    const removePaint = layer.paintUnsaved(range, written.colour);
    const about = { ...written, id: this.tools.newId(), passage };
    // The user may leave the page before its story is read.
    const left = this.#describeLeft(about);
    const withdraw = this.tools.holdHighlight(left);
    const one = { range, added: this.#addOrLeave(range, about, left) };
    this.#adding.add(one);
    try {
      const added = await one.added;
      // Without an answer, the page is probably being closed.
      if (added.ok || added.failure.code !== 'no-answer') withdraw();
      return added;
    } finally {
      this.#adding.delete(one);
      removePaint();
    }
  }

  /** What the background needs to highlight a passage of this page once the user has left it. */
  #describeLeft(about: NewHighlight): LeftHighlight {
    const { view, canonical } = this.tools;
    const { href: pageUrl } = view.location;
    return { ...about, pageUrl, canonicalUrl: canonical.find(), title: view.document.title };
  }

  /** Adds a highlight; to a link of the page if a script has replaced the page meanwhile. */
  async #addOrLeave(
    range: Range,
    about: NewHighlight,
    left: LeftHighlight,
  ): Promise<Result<Annotation>> {
    const added = await this.#addAnnotation(range, about);
    if (added.ok || added.failure.code !== 'page-gone') return added;
    const saved = await this.tools.background.highlightLink(left);
    if (!saved.ok) return saved;
    const { annotation, ...link } = saved.value;
    this.reportLink(link);
    return succeed(annotation);
  }

  async #addAnnotation(range: Range, about: NewHighlight): Promise<Result<Annotation>> {
    const { layer, tools } = this;
    const known = layer.clip();
    const before = this.#stored;
    const add = ({ id: clipId }: Clip) => tools.background.addAnnotation({ ...about, clipId });
    // To an article, it is added at once: the user may leave the page.
    let saved =
      known && lacksArticle(known.summary) ? await this.#clipMore(known, about.passage) : null;
    const clip = saved?.ok ? saved.value.clip : known;
    let added = clip && (await add(clip));
    // Not saved yet, or deleted elsewhere while this page was open: saves it again.
    const isMissing = !added || (!added.ok && added.failure.code === 'not-found');
    if (!added || isMissing) {
      saved = await this.#clip();
      if (!saved.ok) return saved;
      added = await add(saved.value.clip);
    }
    if (!added.ok) return added;
    layer.put(added.value, range);
    this.#saves.withdraw();
    this.notice.hideProblem();
    if (!saved?.ok) return added;
    const { clip: marked, created } = saved.value;
    if (created || (known && isMissing)) {
      const undo = () => this.#saves.undoClip(marked, about.id);
      this.#saves.show(notices.marked(marked, undo));
    } else if (known && this.#isAddedSince(before)) {
      this.notice.show(notices.marked(marked, null));
    }
    return added;
  }

  /**
   * Saves the text of a page of which only the link is saved; and the article, if only other
   * parts of it are. Null if nothing is to be saved.
   */
  async #clipMore({ id, summary }: Clip, passage: Passage): Promise<Result<SavedClip> | null> {
    if (summary.completeness === 'link') return this.#clip();
    const isIn = await this.tools.background.isInVersion({ clipId: id, passage });
    // A page without an article would hide the parts that the user has chosen.
    return isIn.ok && !isIn.value ? this.#clip(true) : null;
  }

  async #clip(isArticleOnly = false): Promise<Result<SavedClip>> {
    const { tools } = this;
    const saved = await this.#clipper.clip(async () => {
      const read = await requestStory(tools);
      if (!read.ok) void tools.background.reportProblem({ code: read.failure.code });
      else if (isArticleOnly && !holdsArticle(read.value.article)) return fail('no-article');
      this.#read = read.ok ? read.value : null;
      return read;
    });
    if (saved.ok) {
      this.#stored = saved.value.clip.versionId;
      await this.#showSaved(saved.value);
    }
    return saved;
  }
}
