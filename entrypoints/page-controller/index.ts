import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { heldCallPort } from '../../client/base/held-call';
import { newId } from '../../client/base/new-id';
import { StoryClipper } from '../../client/clipping/story-clipper';
import { createLinkArticle, fail, succeed } from '../../core/model';
import {
  background,
  backgroundCalls,
  connect,
  type Envelope,
  type Handlers,
  page,
  pageCalls,
  panel,
  panelCalls,
  serve,
} from '../../core/rpc';
import { type ExtractorScope, extractorKey } from '../page-extractor/page-extractor';
import { type WatchScope, watchKey } from '../page-watch/watch-page';
import { createPageController } from './page-controller';
import { removePredecessor, watchExtension } from './succession';

type Answers = Handlers<typeof pageCalls, unknown>;

/** Marks a page that has a controller. A symbol for the same reason as `watchKey`. */
const controllerKey = Symbol.for('pressmark-controller');

/*
 * The page controller: everything Pressmark does in a page except detecting articles. Loaded
 * into a page when it is first needed, and only once.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as { [controllerKey]?: true };
  if (scope[controllerKey]) return;

  const leave = () => {
    browser.runtime.onMessage.removeListener(listen);
    // It is loaded again if access to the site is revoked and granted again.
    delete scope[controllerKey];
  };
  const answer = serve(
    page,
    pageCalls,
    isOfHtml(document) ? openController(leave) : openWithoutHtml(leave),
  );
  const listen = (message: unknown, sender: Browser.runtime.MessageSender) => {
    // Requests are only accepted from the extension's own pages and its background, not from
    // scripts in other pages.
    if (sender.id !== browser.runtime.id || sender.tab?.url?.startsWith('http')) return undefined;
    return answer(message, sender);
  };
  browser.runtime.onMessage.addListener(listen);
  scope[controllerKey] = true;
});

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const sendMessage = (message: object) => browser.runtime.sendMessage(message);
/** False once the extension was disabled, updated or removed. */
const isConnected = () => Boolean(browser.runtime?.id);

function openController(leave: () => void): Answers {
  const life = new AbortController();
  const end = () => {
    if (life.signal.aborted) return;
    life.abort();
    controller.stop();
    leave();
  };
  const send = (message: object) => {
    if (!isConnected()) end();
    return sendMessage(message);
  };
  // If no panel is open, there is no receiver. That is not an error.
  const panelClient = connect(panel, panelCalls, { send, wait, pausesMs: [] });
  const frameToken = newId(crypto);
  const backgroundClient = connect(background, backgroundCalls, { send, wait });
  const controller = createPageController({
    view: window as Window & typeof globalThis,
    background: backgroundClient,
    holdHighlight: (request) => holdCall({ to: background, call: 'highlightLink', request }),
    async loadExtractor() {
      const scope = globalThis as ExtractorScope;
      if (!scope[extractorKey]) {
        const loaded = await backgroundClient.loadExtractor({});
        if (!loaded.ok) return loaded;
      }
      const extractor = scope[extractorKey];
      return extractor ? succeed(extractor) : fail('page-silent');
    },
    reportAgain: () => void (globalThis as WatchScope)[watchKey]?.(),
    newId: () => newId(crypto),
    now: () => new Date(),
    fetch: (input, init) => fetch(input, init),
    isPrivate: browser.extension.inIncognitoContext,
    browserLanguage: browser.i18n.getUILanguage(),
    noteFrameUrl: browser.runtime.getURL('/note-frame.html'),
    frameToken,
    onChooseAnnotation: (annotationId) => void panelClient.annotationChosen({ annotationId }),
  });
  watchExtension(window, isConnected, end, life.signal);
  removePredecessor(window);
  controller.start();
  return {
    readArticle: () => controller.readArticle(),
    hasNewText: () => succeed(controller.hasNewText()),
    readSelection: () => controller.readSelection(),
    detectArticle: () => controller.detectArticle(),
    clipArticle: ({ askedAt }) => controller.clipArticle(askedAt),
    clipSelection: ({ askedAt }) => controller.clipSelection(askedAt),
    clipImage: ({ askedAt, imageUrl }) => controller.clipImage(askedAt, imageUrl),
    readLinkText: ({ linkUrl }) => succeed(controller.readLinkText(linkUrl)),
    showSavedLink: (saved) => succeed(controller.showSavedLink(saved)),
    refresh: () => controller.refresh(),
    jumpTo: ({ annotationId }) => controller.jumpTo(annotationId),
    describeSelection: () => controller.describeSelection(),
    describePassage: ({ annotationId }) => controller.describePassage(annotationId),
    highlightSelection: ({ askedAt, colour }) => controller.highlightSelection(askedAt, colour),
    noteSelection: ({ askedAt }) => controller.noteSelection(askedAt),
    openedFrame: ({ token }) => succeed(token === frameToken),
    applySettings(settings) {
      controller.applySettings(settings);
      return succeed({});
    },
    stepToAnnotation: ({ step }) => controller.stepToAnnotation(step),
    leave() {
      end();
      return succeed({});
    },
  };
}

/** Makes the background make a call when this page is left, until the returned function is called. */
function holdCall(call: Envelope): () => void {
  if (!isConnected()) return () => {};
  let port: Browser.runtime.Port | null = browser.runtime.connect({ name: heldCallPort });
  // The background was stopped.
  port.onDisconnect.addListener(() => {
    port = null;
  });
  port.postMessage(call);
  return () => {
    port?.postMessage(null);
    port?.disconnect();
  };
}

/** False for images and feeds, which are documents in which no HTML can be rendered. */
function isOfHtml(document: Document): boolean {
  return document.createElement('div') instanceof HTMLElement;
}

/** Only links to such documents can be saved, and nothing can be shown in them. */
function openWithoutHtml(leave: () => void): Answers {
  const none = () => fail('nothing-selected', document.contentType);
  const unreadable = () => fail('not-html', document.contentType);
  const nothing = () => succeed({});
  const readLink = () => {
    const { href } = location;
    return { article: createLinkArticle(href, document.title), url: href };
  };
  const clipper = new StoryClipper(
    ({ article, url }, ids) =>
      connect(background, backgroundCalls, { send: sendMessage, wait }).saveClip({
        ...ids,
        article,
        pageUrl: url,
      }),
    () => newId(crypto),
  );
  return {
    readArticle: () => succeed(readLink()),
    hasNewText: () => succeed(false),
    readSelection: none,
    detectArticle: none,
    clipArticle: () => clipper.clip(() => succeed(readLink())),
    clipSelection: unreadable,
    clipImage: unreadable,
    readLinkText: () => succeed(''),
    showSavedLink: nothing,
    refresh: () => succeed([]),
    jumpTo: () => succeed(false),
    describeSelection: () => succeed(null),
    describePassage: () => succeed(null),
    highlightSelection: unreadable,
    noteSelection: unreadable,
    openedFrame: () => succeed(false),
    applySettings: () => succeed({}),
    stepToAnnotation: () => succeed(null),
    leave() {
      leave();
      return succeed({});
    },
  };
}
