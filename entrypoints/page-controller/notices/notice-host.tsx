import { render } from 'preact';
import { Notice } from '../../../components/page/Notice';
import noticeCss from '../../../components/page/notice.css?inline';
import type { Clip } from '../../../core/model';
import type { BarSettings } from '../../shared/highlighting/bar/bar-actions';
import { createBarFocus } from '../../shared/highlighting/bar/bar-focus';
import { createShadowHost } from '../../shared/highlighting/host/shadow-host';
import type { PageTools } from '../page-tools';
import { withoutFragment } from '../watch-address';
import { type ClipFields, openClipFields, takesShortcut } from './clip-fields';
import type { NoticeContent } from './notices';

/** How long a notice is shown, in milliseconds; longer if there is something to do in it. */
const staysMs = { plain: 5000, withAction: 10_000 };
/** How often to check whether the user is still in the notice, in milliseconds. */
const checkMs = 250;
/** Screen readers only announce changes to a live region that is already on the page. */
const readyMs = 50;
/** From the corner of the window, in CSS pixels. */
const gap = 16;

/** Removes a notice if it is still shown. */
export type Withdraw = () => void;

/** Shows short messages on the page, one at a time. */
export interface NoticeHost {
  show(message: NoticeContent): Withdraw;
  /**
   * Focuses the tags of the clip that was just saved, and returns it. Null if no
   * notice about it is shown, or if that is about another address or a selection.
   */
  focusFields(): Clip | null;
  /** Hides the notice, which is about the page's last address, unless the user is in it. */
  onNavigate(): void;
  hide(): void;
  /** Hides a notice of something that failed, because it is no longer true. */
  hideProblem(): void;
  /** Call it when the settings have changed. */
  applySettings(): void;
}

/** Creates the host. It is on the page only while a notice is shown. */
export function createNoticeHost(tools: PageTools, settings: BarSettings): NoticeHost {
  const { view } = tools;
  const host = createShadowHost(view, 'pressmark-notice', noticeCss);
  const focus = createBarFocus(view, host.hasFocus);
  let timer = 0;
  let shown: NoticeContent | null = null;
  let fields: ClipFields | null = null;
  /** False without fields, or if they cannot be opened. */
  let hasFields = false;
  let isFocusWanted = false;
  /** The page's address when the notice was shown. */
  let address = '';
  const getAddress = () => withoutFragment(view.location.href);

  const closeFields = () => {
    fields?.close();
    fields = null;
  };

  const hide = () => {
    view.clearTimeout(timer);
    focus.giveBack();
    closeFields();
    host.hide();
  };

  const place = () => {
    const { width } = host.size();
    host.place({ left: Math.max(gap, view.innerWidth - width - gap), top: gap });
  };

  const draw = ({ action, fieldsOf, ...message }: NoticeContent) => {
    const hidingAction = action && {
      ...action,
      onAct() {
        hide();
        action.onAct();
      },
    };
    const hasFields = fieldsOf != null;
    const isReached = hasFields && takesShortcut(fieldsOf);
    render(
      <Notice
        {...message}
        action={hidingAction}
        hasFields={hasFields}
        isReached={isReached}
        onDismiss={hide}
      />,
      host.root,
    );
  };

  const openFields = async (message: NoticeContent) => {
    const stage = host.root.querySelector<HTMLElement>('.notice__fields');
    if (!message.fieldsOf || !stage) return;
    const opened = openClipFields(tools, stage, message.fieldsOf, settings.current, {
      onHeight: place,
      onClose: hide,
    });
    fields = opened;
    if (isFocusWanted) opened.focus();
    if ((await opened.opening) || shown !== message) return;
    closeFields();
    hasFields = false;
    draw({ ...message, fieldsOf: null });
  };

  const isInUse = () => host.hasFocus() || host.isHovered() || (fields?.isPending() ?? false);

  /** Hides the notice after a time in which the user was not in it. */
  const countDown = (totalMs: number, leftMs = totalMs) => {
    timer = view.setTimeout(() => {
      if (isInUse()) countDown(totalMs);
      else if (leftMs > checkMs) countDown(totalMs, leftMs - checkMs);
      else hide();
    }, checkMs);
  };

  return {
    hide,
    hideProblem() {
      if (shown?.tone === 'problem' && host.isShown()) hide();
    },
    applySettings() {
      host.setLook(settings.current);
      fields?.setLook(settings.current);
    },
    focusFields() {
      const clip = shown?.fieldsOf;
      if (
        !clip ||
        !takesShortcut(clip) ||
        !hasFields ||
        address !== getAddress() ||
        !host.isShown()
      )
        return null;
      focus.remember(view.document);
      if (fields) fields.focus();
      else isFocusWanted = true;
      return clip;
    },
    onNavigate() {
      if (!isInUse()) hide();
    },
    show(message) {
      view.clearTimeout(timer);
      closeFields();
      shown = message;
      hasFields = message.fieldsOf != null;
      isFocusWanted = false;
      address = getAddress();
      draw({ message: '', detail: null, tone: message.tone, action: null });
      host.setLook(settings.current);
      host.show();
      timer = view.setTimeout(() => {
        draw(message);
        place();
        void openFields(message);
        countDown(message.action || message.fieldsOf ? staysMs.withAction : staysMs.plain);
      }, readyMs);
      return () => {
        if (shown === message) hide();
      };
    },
  };
}
