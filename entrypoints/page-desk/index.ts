import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newId } from '../../client/base/new-id';
import { fail, succeed } from '../../core/model';
import {
  background,
  backgroundCalls,
  connect,
  type Handlers,
  page,
  pageCalls,
  panel,
  panelCalls,
  serve,
} from '../../core/rpc';
import { createDesk } from './desk';

type Answers = Handlers<typeof pageCalls, unknown>;

/*
 * The desk: everything that Pressmark does in a page beyond looking at it. It is
 * loaded into a page when it is first needed, and only once.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as { pressmarkDesk?: true };
  if (scope.pressmarkDesk) return;

  const leave = () => {
    browser.runtime.onMessage.removeListener(listen);
    // It can be loaded again when access is given back.
    delete scope.pressmarkDesk;
  };
  const answer = serve(page, pageCalls, isOfHtml(document) ? openDesk(leave) : noDesk(leave));
  const listen = (message: unknown, sender: Browser.runtime.MessageSender) => {
    // Only the extension's own pages and background may ask, no script in another page.
    if (sender.id !== browser.runtime.id || sender.tab?.url?.startsWith('http')) return undefined;
    return answer(message, sender);
  };
  browser.runtime.onMessage.addListener(listen);
  scope.pressmarkDesk = true;
});

/** Sets up the desk of this page. */
function openDesk(leave: () => void): Answers {
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const send = (message: object) => browser.runtime.sendMessage(message);
  // No panel may be open; then nobody answers, and nothing is amiss.
  const panelClient = connect(panel, panelCalls, { send, wait, pausesMs: [] });
  const frameToken = newId(crypto);
  const desk = createDesk({
    view: window as Window & typeof globalThis,
    background: connect(background, backgroundCalls, { send, wait }),
    newId: () => newId(crypto),
    now: () => new Date(),
    fetch: (input, init) => fetch(input, init),
    isPrivate: browser.extension.inIncognitoContext,
    noteFrameUrl: browser.runtime.getURL('/note-frame.html'),
    frameToken,
    onChooseMark: (annotationId) => void panelClient.markChosen({ annotationId }),
  });
  desk.start();
  return {
    readArticle: () => desk.readArticle(),
    detectArticle: () => desk.detectArticle(),
    clipArticle: ({ askedAt }) => desk.clipArticle(askedAt),
    refresh: () => desk.refresh(),
    jumpTo: ({ annotationId }) => desk.jumpTo(annotationId),
    describeSelection: () => desk.describeSelection(),
    describeMark: ({ annotationId }) => desk.describeMark(annotationId),
    highlightSelection: ({ askedAt, colour }) => desk.highlightSelection(askedAt, colour),
    noteSelection: ({ askedAt }) => desk.noteSelection(askedAt),
    openedFrame: ({ token }) => succeed(token === frameToken),
    stepToMark: ({ step }) => desk.stepToMark(step),
    leave() {
      desk.stop();
      leave();
      return succeed({});
    },
  };
}

/** Pictures and feeds come as documents too, in which nothing of HTML can be drawn. */
function isOfHtml(document: Document): boolean {
  return document.createElement('div') instanceof HTMLElement;
}

function noDesk(leave: () => void): Answers {
  const none = () => fail('no-article', document.contentType);
  return {
    readArticle: none,
    detectArticle: none,
    clipArticle: none,
    refresh: none,
    jumpTo: none,
    describeSelection: none,
    describeMark: none,
    highlightSelection: none,
    noteSelection: none,
    openedFrame: () => succeed(false),
    stepToMark: none,
    leave() {
      leave();
      return succeed({});
    },
  };
}
