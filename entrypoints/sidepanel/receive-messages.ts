import { type Browser, browser } from 'wxt/browser';
import { isOwnPage } from '../../client/tabs/is-own-page';
import { succeed } from '../../core/model';
import { panel, panelCalls, serve } from '../../core/rpc';
import type { ActivePage } from './active-page';

/** What the panel does when it receives a message. */
interface MessageActions {
  /** Shows the card of a highlight that was clicked on the page. */
  showMark(annotationId: string): void;
  /** Reads the tab again, to which the user may have given access. */
  lookAgain(): void;
}

/** Returns a listener for messages from the page that the panel shows, and from our own pages. */
export function receiveMessages(
  { tab, page }: Pick<ActivePage, 'tab' | 'page'>,
  { showMark, lookAgain }: MessageActions,
): (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined {
  const handle = serve(panel, panelCalls, {
    annotationChosen({ annotationId }) {
      showMark(annotationId);
      return succeed({});
    },
    accessGiven({ tabId }) {
      // Its address is hidden while there is no access, also while it is still being read.
      if (tabId === tab.value?.id && tab.value.url === null) lookAgain();
      return succeed({});
    },
  });
  return (message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // Highlights are only painted on the page that the panel shows.
    const isOfPage = sender.tab !== undefined && sender.tab.id === tab.value?.id;
    const { value: shown } = page;
    const isClosed = shown.kind === 'unreadable' && shown.failure.code === 'no-access';
    // Our script runs in the page, so a button, menu or shortcut has given access to it.
    if (isOfPage && isClosed) lookAgain();
    return isOfPage || isOwnPage(sender.url) ? handle(message, sender) : undefined;
  };
}
