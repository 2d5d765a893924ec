import { type Browser, browser } from 'wxt/browser';
import { type Clip, fail, type Result, succeed } from '../../../core/model';
import { page, pageCalls, serve } from '../../../core/rpc';
import type { ReaderCommands } from './reader-highlights';

/** What the browser's shortcuts do in one of our own pages. */
export interface OwnPageCommands extends ReaderCommands {
  /** Absent if there is nothing to clip. */
  clip?(): Promise<Result<{ readonly clip: Clip; readonly created: boolean }>>;
}

const { clipArticle, highlightSelection, noteSelection, stepToAnnotation } = pageCalls;
const calls = { clipArticle, highlightSelection, noteSelection, stepToAnnotation };

/**
 * Answers the background when a shortcut is pressed in this page of ours, until `life` is aborted.
 * Only the background and pages without a tab may ask: other scripts of the extension run in pages.
 */
export function answerCommands(commands: OwnPageCommands, life: AbortSignal): void {
  const answer = serve(page, calls, {
    clipArticle: async () => commands.clip?.() ?? fail('page-forbidden'),
    async highlightSelection() {
      const added = await commands.highlightSelection();
      return added.ok ? succeed([added.value]) : added;
    },
    noteSelection: () => commands.noteSelection(),
    stepToAnnotation: ({ step }) => commands.stepToAnnotation(step),
  });
  const listen = (message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id && sender.tab === undefined
      ? answer(message, sender)
      : undefined;
  browser.runtime.onMessage.addListener(listen);
  life.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
