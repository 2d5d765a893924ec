import type { Browser } from 'wxt/browser';
import { isNoteFrame, isScreen } from './own-pages';

/** A sender in a tab. */
export type TabSender = Browser.runtime.MessageSender & { tab: { id: number } };

/** Answers a message, or returns `undefined` if it is for another receiver. */
type Receive<Sender> = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** The receivers of each kind of sender. No other sender reaches them. */
interface Receivers {
  /** Our own pages, which may access the whole library. */
  readonly screens: readonly Receive<Browser.runtime.MessageSender>[];
  /** The note frame, which any page can embed. */
  readonly frames: readonly Receive<TabSender>[];
  /** Scripts in pages. */
  readonly pages: readonly Receive<TabSender>[];
}

/** Returns a listener that passes messages on to the receivers that their sender may reach. */
export function routeMessages(
  own: { readonly id: string; readonly origin: string },
  receivers: Receivers,
): Receive<Browser.runtime.MessageSender> {
  return (message, sender) => {
    if (isScreen(sender, own)) return findAnswer(receivers.screens, message, sender);
    if (sender.id !== own.id || sender.tab?.id === undefined) return undefined;
    const fromTab = { ...sender, tab: { ...sender.tab, id: sender.tab.id } };
    const reached = isNoteFrame(sender, own) ? receivers.frames : receivers.pages;
    return findAnswer(reached, message, fromTab);
  };
}

function findAnswer<Sender>(
  receivers: readonly Receive<Sender>[],
  message: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  for (const receive of receivers) {
    const answer = receive(message, sender);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
