import { render } from 'preact';
import { Notice, type NoticeProps } from '../../components/page/Notice';
import noticeCss from '../../components/page/notice.css?inline';
import { text } from '../../components/strings';
import { describeFailure } from '../../components/strings/failures';
import '../../components/strings/en/page.ftl';
import { type Clip, type Failure, getDisplayTitle } from '../../core/model';
import { createShadowHost } from '../highlighting/host/shadow-host';
import type { PageTools } from './page-tools';

/** How long a notice is shown, in milliseconds; longer if it has a button. */
const staysMs = { plain: 5000, withAction: 10_000 };

type Message = Pick<NoticeProps, 'message' | 'detail' | 'tone' | 'action'>;

/** Removes a notice if it is still shown. */
export type Withdraw = () => void;

/** Short messages on the page about what was just done. */
export interface NoticeHost {
  kept(saved: { readonly clip: Clip; readonly created: boolean }, undo: () => void): Withdraw;
  /** A passage was highlighted, and the story saved for it. */
  marked(clip: Clip, undo: () => void): Withdraw;
  /** Saving a clip was undone, together with its highlight if there was one. */
  undone(withMark: boolean, redo: () => void): void;
  redone(clip: Clip, undo: () => void): Withdraw;
  deleted(undo: () => void): void;
  /** A note about a passage was started earlier and not saved. */
  noteLeft(quote: string, goOn: () => void): void;
  /** An unsaved note whose passage is not on the page. */
  noteLost(note: string, copy: () => void): void;
  nothingSelected(): void;
  /** None of the page's annotations is painted, so there is none to go to. `total` is their number. */
  noneToStep(total: number): void;
  failed(failure: Failure): void;
  hide(): void;
}

/** Creates the host. It is on the page only while a notice is shown. */
export function createNoticeHost({ view }: PageTools): NoticeHost {
  const host = createShadowHost(view, 'pressmark-notice', noticeCss);
  let timer = 0;

  const hide = () => {
    view.clearTimeout(timer);
    host.hide();
  };

  const draw = (message: Message) => {
    render(<Notice {...message} onDismiss={hide} />, host.root);
  };

  let shown: Message | null = null;
  const show = (message: Message): Withdraw => {
    view.clearTimeout(timer);
    shown = message;
    // Screen readers only announce changes to a live region that is already on the page.
    draw({ message: '', detail: null, tone: message.tone, action: null });
    host.show();
    timer = view.setTimeout(() => {
      draw(message);
      const { width } = host.size();
      const gap = 16;
      host.place({ left: Math.max(gap, view.innerWidth - width - gap), top: gap });
      timer = view.setTimeout(hide, message.action ? staysMs.withAction : staysMs.plain);
    }, 50);
    return () => {
      if (shown === message) hide();
    };
  };

  const acting = (label: string, act: () => void) => ({
    label,
    onAct() {
      hide();
      act();
    },
  });

  return {
    hide,
    kept: ({ clip, created }, undo) =>
      show({
        message: created ? text('page-notice-clipped') : text('page-notice-already-kept'),
        detail: getDisplayTitle(clip.summary),
        tone: 'done',
        action: created ? acting(text('common-undo'), undo) : null,
      }),
    marked: ({ summary }, undo) =>
      show({
        message: text('page-notice-marked-and-clipped'),
        detail: getDisplayTitle(summary),
        tone: 'done',
        action: acting(text('common-undo'), undo),
      }),
    undone: (withMark, redo) =>
      show({
        message: withMark ? text('page-notice-unmarked') : text('page-notice-unclipped'),
        detail: null,
        tone: 'done',
        action: acting(text('common-redo'), redo),
      }),
    redone: ({ summary }, undo) =>
      show({
        message: text('page-notice-restored'),
        detail: getDisplayTitle(summary),
        tone: 'done',
        action: acting(text('common-undo'), undo),
      }),
    deleted(undo) {
      show({
        message: text('page-notice-deleted'),
        detail: null,
        tone: 'done',
        action: acting(text('common-undo'), undo),
      });
    },
    noteLeft: (quote, goOn) =>
      show({
        message: text('page-notice-note-left'),
        detail: quote,
        tone: 'open',
        action: acting(text('page-notice-go-on'), goOn),
      }),
    noteLost: (note, copy) =>
      show({
        message: text('page-notice-note-lost'),
        detail: note,
        tone: 'open',
        action: acting(text('page-notice-copy-note'), copy),
      }),
    nothingSelected: () =>
      show({
        message: text('page-notice-nothing-selected'),
        detail: text('page-notice-how-to-select'),
        tone: 'problem',
        action: null,
      }),
    noneToStep: (total) =>
      show({
        message:
          total === 0
            ? text('page-notice-none-to-step')
            : text('page-notice-none-found', { total }),
        detail:
          total === 0 ? text('page-notice-none-to-step.next') : text('page-notice-none-found.next'),
        tone: 'problem',
        action: null,
      }),
    failed(failure) {
      const { happened, next } = describeFailure(failure.code);
      show({ message: happened, detail: next, tone: 'problem', action: null });
    },
  };
}
