import { render } from 'preact';
import { Notice } from '../../components/page/Notice';
import noticeCss from '../../components/page/notice.css?inline';
import type { BarSettings } from '../shared/highlighting/bar/bar-actions';
import { createShadowHost } from '../shared/highlighting/host/shadow-host';
import type { NoticeContent } from './notices';
import type { PageTools } from './page-tools';

/** How long a notice is shown, in milliseconds; longer if it has a button. */
const staysMs = { plain: 5000, withAction: 10_000 };
/** Screen readers only announce changes to a live region that is already on the page. */
const readyMs = 50;
/** From the corner of the window, in CSS pixels. */
const gap = 16;

/** Removes a notice if it is still shown. */
export type Withdraw = () => void;

/** Shows short messages on the page, one at a time. */
export interface NoticeHost {
  show(message: NoticeContent): Withdraw;
  hide(): void;
}

/** Creates the host. It is on the page only while a notice is shown. */
export function createNoticeHost(
  { view }: Pick<PageTools, 'view'>,
  settings: BarSettings,
): NoticeHost {
  const host = createShadowHost(view, 'pressmark-notice', noticeCss);
  let timer = 0;
  let shown: NoticeContent | null = null;

  const hide = () => {
    view.clearTimeout(timer);
    host.hide();
  };

  const draw = ({ action, ...message }: NoticeContent) => {
    const hidingAction = action && {
      ...action,
      onAct() {
        hide();
        action.onAct();
      },
    };
    render(<Notice {...message} action={hidingAction} onDismiss={hide} />, host.root);
  };

  return {
    hide,
    show(message) {
      view.clearTimeout(timer);
      shown = message;
      draw({ message: '', detail: null, tone: message.tone, action: null });
      host.show(settings.current.theme);
      timer = view.setTimeout(() => {
        draw(message);
        const { width } = host.size();
        host.place({ left: Math.max(gap, view.innerWidth - width - gap), top: gap });
        timer = view.setTimeout(hide, message.action ? staysMs.withAction : staysMs.plain);
      }, readyMs);
      return () => {
        if (shown === message) hide();
      };
    },
  };
}
