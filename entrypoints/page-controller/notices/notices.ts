import type { SavedClip } from '../../../client/clipping/story-clipper';
import type { NoticeProps } from '../../../components/page/Notice';
import { text } from '../../../components/strings';
import { describeFailure } from '../../../components/strings/failures';
import '../../../components/strings/en/panels/page.ftl';
import {
  type Annotation,
  type Clip,
  type Failure,
  getDisplayTitle,
  holdsArticle,
} from '../../../core/model';
import type { findUnreadable } from '../reading/readable-documents';

/** What a notice says. */
export interface NoticeContent extends Pick<NoticeProps, 'message' | 'detail' | 'tone' | 'action'> {
  /** The clip whose tags and note can be written in the notice. */
  readonly fieldsOf?: Clip | null;
}

/**
 * A part of a page. An image may still be loading; of one that could not be loaded, only the address
 * is saved.
 */
export type ClippedPart = 'selection' | 'image' | 'image-loading' | 'image-address';

const undoable = (onAct: () => void) => ({ label: text('common-undo'), onAct });
const redoable = (onAct: () => void) => ({ label: text('common-redo'), onAct });
const done = (
  message: string,
  clip: Clip | null,
  action: NoticeContent['action'],
): NoticeContent => ({
  message,
  detail: clip && getDisplayTitle(clip.summary),
  tone: 'done',
  action,
});

function nameText({ summary }: Clip): 'article' | 'page' {
  return holdsArticle(summary) ? 'article' : 'page';
}

/** With the fields of the clip. */
const withFields = (content: NoticeContent, clip: Clip): NoticeContent => ({
  ...content,
  fieldsOf: clip,
});

/** What was saved, as messages name it. */
function nameKind(clip: Clip): 'article' | 'page' | 'link' {
  return clip.summary.completeness === 'link' ? 'link' : nameText(clip);
}

/** The messages on a page about what was just done. */
export const notices = {
  /**
   * The page was saved, or was in the library before. `isAdded`: only its link or a selection
   * was, and its text is now.
   */
  saved: ({ clip, created }: SavedClip, undo: () => void, isAdded: boolean) => {
    const message =
      created || isAdded
        ? text('page-notice-clipped', { kind: nameKind(clip) })
        : text('page-notice-already-saved');
    return withFields(done(message, clip, created ? undoable(undo) : null), clip);
  },
  /** The page of a link was saved as a link, or was in the library before. */
  linkSaved: ({ clip, created }: SavedClip, undo: () => void) =>
    done(
      created
        ? text('page-notice-clipped', { kind: nameKind(clip) })
        : text('page-notice-already-saved'),
      clip,
      created ? undoable(undo) : null,
    ),
  selectionSaved: (what: ClippedPart, clip: Clip, undo: () => void) =>
    withFields(done(text('page-notice-clipped', { kind: what }), clip, undoable(undo)), clip),
  /** A selection was added to the page's clip. */
  selectionAdded: (what: ClippedPart, clip: Clip, undo: () => void) =>
    withFields(
      done(text('page-notice-selection-added', { kind: what }), clip, undoable(undo)),
      clip,
    ),
  /** The clip contains what is selected, or an image. */
  selectionKnown: (clip: Clip, show: () => void) =>
    withFields(
      done(text('page-notice-selection-known'), clip, {
        label: text('page-notice-selection-of-saved.show'),
        onAct: show,
      }),
      clip,
    ),
  /** The page is saved, but its text has changed since, or only its beginning is. */
  changed: (clip: Clip, how: 'changed' | 'copyIsPreview', keep: () => void): NoticeContent =>
    withFields(
      {
        message:
          how === 'changed'
            ? text('page-notice-changed', { kind: nameText(clip) })
            : text('page-notice-changed.preview'),
        detail: getDisplayTitle(clip.summary),
        tone: 'open',
        action: {
          label: text(
            how === 'changed' ? 'page-notice-changed.keep' : 'page-notice-changed.keep-whole',
          ),
          onAct: keep,
        },
      },
      clip,
    ),
  versionSaved: (clip: Clip, undo: () => void) =>
    withFields(done(text('page-notice-version-saved'), clip, undoable(undo)), clip),
  /** Adding a version, or a selection, was undone. */
  versionRemoved: (
    message: 'page-notice-selection-removed' | 'page-notice-version-removed',
    redo: () => void,
  ) => done(text(message), null, redoable(redo)),
  /**
   * A selection was not saved, because the article or page is. An image cannot be highlighted:
   * `highlight` is null, and the clip is shown instead.
   */
  selectionOfSaved: (
    clip: Clip,
    highlight: (() => void) | null,
    show: () => void,
  ): NoticeContent => ({
    message: text('page-notice-selection-of-saved', { saved: nameText(clip) }),
    detail: highlight
      ? text('page-notice-selection-of-saved.next')
      : text('page-notice-selection-of-saved.without'),
    tone: 'open',
    action: highlight
      ? { label: text('page-notice-selection-of-saved.action'), onAct: highlight }
      : { label: text('page-notice-selection-of-saved.show'), onAct: show },
  }),
  /** A passage was highlighted, and the page saved for it. `undo` is null if some of it was saved before. */
  marked: (clip: Clip, undo: (() => void) | null) =>
    done(
      text('page-notice-marked-and-clipped', { kind: nameKind(clip) }),
      clip,
      undo && undoable(undo),
    ),
  /** Saving a clip was undone, together with its highlight if there was one. */
  undone: (clip: Clip, withMark: boolean, redo: () => void) =>
    done(
      withMark
        ? text('page-notice-unmarked', { kind: nameText(clip) })
        : text('page-notice-unclipped'),
      null,
      redoable(redo),
    ),
  redone: (clip: Clip, undo: () => void) =>
    done(text('page-notice-restored'), clip, undoable(undo)),
  deleted: ({ author }: Annotation, undo: () => void) =>
    done(text(author ? 'page-notice-hidden' : 'page-notice-deleted'), null, undoable(undo)),
  /** A note about a passage was started earlier and not saved. */
  noteLeft: (quote: string, goOn: () => void): NoticeContent => ({
    message: text('page-notice-note-left'),
    detail: quote,
    tone: 'open',
    action: { label: text('page-notice-go-on'), onAct: goOn },
  }),
  /** An unsaved note whose passage is not on the page. */
  noteLost: (note: string, copy: () => void): NoticeContent => ({
    message: text('page-notice-note-lost'),
    detail: note,
    tone: 'open',
    action: { label: text('page-notice-copy-note'), onAct: copy },
  }),
  barOff: (site: string, undo: () => void): NoticeContent => ({
    ...done(text('page-notice-bar-off', { site }), null, undoable(undo)),
    detail: text('page-notice-bar-off.next'),
  }),
  barOn: () => done(text('page-notice-bar-on'), null, null),
  /** `unreadable`: where words may be selected that cannot be read. */
  nothingSelected(unreadable: ReturnType<typeof findUnreadable>): NoticeContent {
    if (unreadable === 'part') return notices.unreadablePart();
    if (unreadable) {
      return notices.failed({
        code: unreadable === 'pdf' ? 'pdf' : 'nothing-selected',
        detail: null,
      });
    }
    return {
      message: text('page-notice-nothing-selected'),
      detail: text('page-notice-how-to-select'),
      tone: 'problem',
      action: null,
    };
  },
  /** Words are selected in a web component or a field. */
  unreadablePart: (): NoticeContent => ({
    message: text('page-notice-unreadable-part'),
    detail: text('page-notice-unreadable-part.next'),
    tone: 'problem',
    action: null,
  }),
  /**
   * The page has no painted annotations to go to. `total` is their number;
   * `failure` is why they could not be looked up, if so.
   */
  noneToStep(total: number, failure: Failure | null): NoticeContent {
    if (failure) return notices.failed(failure);
    return {
      message:
        total === 0 ? text('page-notice-none-to-step') : text('page-notice-none-found', { total }),
      detail:
        total === 0 ? text('page-notice-none-to-step.next') : text('page-notice-none-found.next'),
      tone: 'problem',
      action: null,
    };
  },
  failed({ code }: Failure): NoticeContent {
    const { happened, next } = describeFailure(code);
    return { message: happened, detail: next, tone: 'problem', action: null };
  },
};
