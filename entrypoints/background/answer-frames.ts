import { browser } from 'wxt/browser';
import { connectToPage, type PageClient } from '../../client/tabs/connect-to-page';
import { type CommandName, type Result, succeed } from '../../core/model';
import type { Handlers, noteFrameCalls } from '../../core/rpc';
import type { Library } from '../../storage';

/** A note frame in a page of a tab. */
export interface FrameSender {
  readonly tab: { readonly id: number };
}

const clipCommand: CommandName = 'clip-article';

/** Maximum number of tag completions shown on a page. */
const completions = 8;

/**
 * The background's answers to note frames. Any page can embed the frame's document, and
 * would learn a tag when the user chooses one there. So the call is only answered if our
 * own script in the page opened the frame.
 */
export function answerFrames(
  library: Pick<Library, 'completeTags'>,
  connect: (tabId: number) => Promise<Result<Pick<PageClient, 'openedFrame'>>> = connectToPage,
): Handlers<typeof noteFrameCalls, FrameSender> {
  return {
    async completeTags({ token, typed }, { tab }) {
      const page = await connect(tab.id);
      if (!page.ok) return page;
      const opened = await page.value.openedFrame({ token });
      if (!opened.ok) return opened;
      if (!opened.value) return succeed([]);
      const found = await library.completeTags(typed, completions);
      return found.ok ? succeed([...found.value]) : found;
    },

    async findClipKeys() {
      const commands = await browser.commands?.getAll();
      return succeed(commands?.find(({ name }) => name === clipCommand)?.shortcut ?? '');
    },
  };
}
