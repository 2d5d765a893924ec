import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import type { StoryClipper } from '../../client/clipping/story-clipper';
import { takePageValues } from '../../client/clipping/take-page-values';
import type { TaskRunner } from '../../client/clipping/task-runner';
import type { VersionComparison } from '../../client/library/version-comparison';
import type { PanelProps } from '../../components/panel/panel-props';
import { type Failure, succeed } from '../../core/model';
import type { Library } from '../../storage';
import type { ReaderHighlights } from '../shared/highlighting/reader-highlights';
import type { ActivePage } from './active-page';
import type { Navigation } from './navigation';
import type { OlderVersion } from './older-version';
import type { PanelEdits } from './panel-edits';
import type { ReattachMode } from './reattach-mode';
import type { ShownClip } from './shown-clip';

/** The parts of the panel that its actions work on. */
export interface PanelParts {
  readonly library: Library;
  readonly page: ActivePage;
  readonly clip: ShownClip;
  readonly tasks: TaskRunner;
  readonly clipper: StoryClipper;
  readonly edits: PanelEdits;
  readonly reader: ReaderHighlights;
  readonly older: OlderVersion;
  readonly comparing: VersionComparison;
  readonly navigation: Navigation;
  readonly reattach: ReattachMode;
}

/** Saves, deletes and restores the clip as a whole; undo and redo. */
export function createClipActions({
  library,
  page,
  clip,
  tasks,
  clipper,
  edits: { undo },
}: PanelParts): Pick<
  PanelProps,
  | 'onClip'
  | 'onDeleteClip'
  | 'onRestoreClip'
  | 'onShareOwn'
  | 'onUndo'
  | 'onRedo'
  | 'onToastDismiss'
> {
  return {
    onShareOwn(id, key) {
      void tasks.run(() => library.setShared(id, key, true, now()));
    },
    onClip() {
      // No result handler: `ActivePage` watches the library and updates the page.
      void tasks.run(() => clipper.clip(page.readStory));
    },
    onDeleteClip: (id) =>
      undo.perform(id, {
        kind: 'clip-deleted',
        undo: [{ call: 'restoreClip', id }],
        redo: [{ call: 'deleteClip', id }],
      }),
    onRestoreClip: (id) => void undo.undo(id),
    onUndo: () => void undo.undo(clip.findId()),
    onRedo: () => void undo.redo(clip.findId()),
    onToastDismiss: undo.dismissToast,
  };
}

/** Re-attaches annotations, and accepts or declines changed wording. */
export function createPassageActions({
  page,
  clip,
  tasks,
  edits,
  reader,
  older,
  comparing,
  navigation,
  reattach,
}: PanelParts): Pick<
  PanelProps,
  'onReattach' | 'onAttach' | 'onCancelAttach' | 'onKeepOriginalWording' | 'onUseNewWording'
> {
  return {
    onReattach(id) {
      const annotation = clip.current.value?.annotations.find((each) => each.id === id);
      if (!annotation) return;
      reattach.start(annotation);
      // Older versions and comparisons are read-only.
      void older.choose(null);
      comparing.close();
      if (clip.opened.value) navigation.setTab('article');
    },
    async onAttach() {
      const selected = await reattach.takeSelection();
      if (!selected) return;
      reattach.stop();
      edits.attach(selected.annotationId, selected.passage, 'attached');
    },
    onCancelAttach: reattach.stop,
    onKeepOriginalWording: edits.keepOriginalWording,
    onUseNewWording: (id) =>
      void tasks.run(
        async () =>
          clip.opened.value ? succeed(reader.describePassage(id)) : page.describePassage(id),
        (passage) => {
          if (passage) edits.attach(id, passage, 'reworded');
          else edits.undo.notify(clip.opened.value ? 'not-in-copy' : 'not-on-page');
        },
      ),
  };
}

/** Shows, compares and saves versions of the clip. */
export function createVersionActions({
  library,
  page,
  clip,
  tasks,
  older,
  comparing,
  navigation,
}: PanelParts): Pick<
  PanelProps,
  'onChooseVersion' | 'onShowVersion' | 'onCompare' | 'onCloseComparison' | 'onSaveVersion'
> {
  const showFailure = (failure: Failure | null) => {
    if (failure) tasks.setFailure(failure);
  };
  return {
    async onChooseVersion(id) {
      comparing.close();
      const current = clip.current.value;
      const version = current?.versions.find((each) => each.id === id) ?? null;
      showFailure(await older.choose(version, current?.clip.corrections));
    },
    async onShowVersion(versionId, annotationId) {
      const current = clip.current.value;
      const version = current?.versions.find((each) => each.id === versionId);
      if (!current || !version) return;
      if (versionId === current.clip.versionId) return navigation.showInCopy(annotationId);
      comparing.close();
      navigation.showWhenDrawn(annotationId);
      showFailure(await older.choose(version, current.clip.corrections));
    },
    onCompare: async (before, after) => showFailure(await comparing.compare(before, after)),
    onCloseComparison: comparing.close,
    onSaveVersion() {
      const { value: current } = clip.current;
      if (!current) return;
      const versionId = newId(crypto);
      void tasks.run(
        async () => {
          const read = await page.readStory();
          if (!read.ok) return read;
          const { article, url } = read.value;
          const { id } = current.clip;
          const saved = await library.saveVersion(id, versionId, article, now());
          const tabId = page.tab.value?.id;
          if (saved.ok && tabId !== undefined) await takePageValues(library, tabId, { id, url });
          return saved;
        },
        () => comparing.replacePageWithVersion(versionId),
      );
    },
  };
}

/** Moves between tabs, cards, the copy and the page. */
export function createNavigationActions({
  clip,
  navigation,
}: PanelParts): Pick<
  PanelProps,
  'onTab' | 'onClearActive' | 'onShowInCopy' | 'onShowOnPage' | 'onJump'
> {
  return {
    onTab: navigation.setTab,
    onClearActive: navigation.clear,
    onShowInCopy: navigation.showInCopy,
    onShowOnPage: (id) => void navigation.showOnPage(id),
    onJump: (id) => void navigation.jump(id, !clip.opened.value),
  };
}
