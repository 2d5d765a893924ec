import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportFailures } from '../../client/base/report-problem';
import { openProblemLog, recordProblems } from '../../client/edits/problem-log';
import {
  closeToContentScripts,
  moveToProtectedStore,
  openProtectedStore,
} from '../../client/edits/protected-store';
import { notifyClipped } from '../../client/library/notify-clipped';
import { rememberedKeys } from '../../client/library/remember-library';
import { openFirstRunPage } from '../../client/tabs/open-panel';
import { isReadable } from '../../client/tabs/site-access';
import { wakeOpenTabs } from '../../client/tabs/wake-open-tabs';
import { succeed } from '../../core/model';
import {
  background,
  backgroundCalls,
  backgroundCommandCalls,
  backgroundCommands,
  backupHost,
  backupHostCalls,
  noteFrame,
  noteFrameCalls,
  serve,
  servePages,
} from '../../core/rpc';
import { renewLog } from '../../storage';
import { answerFrames } from './answer-frames';
import { answerPages } from './answer-pages';
import { startBackgroundTasks } from './background-tasks';
import { browserHost } from './backup/browser-host';
import { startBackups } from './backup/start-backups';
import { followSiteAccess } from './follow-site-access';
import { loadImage } from './images/load-image';
import { openInChromium } from './library-of-chromium';
import { openInFirefox } from './library-of-firefox';
import { type LogRenewal, startLogRenewal } from './log-renewal';
import { makeHeldCalls } from './make-held-calls';
import { createMenus, runMenu } from './menus';
import { startOmnibox } from './omnibox';
import { registerWatcher, wakeTabsOnce } from './page-watcher';
import { routeMessages } from './route-messages';
import { runCommand } from './run-command';
import { startSync } from './sync/start-sync';

/*
 * The background answers pages and screens, and runs commands and menu entries. No
 * variable holds state that must survive its sleep: data is in the library, and the
 * browser keeps the button's state.
 */
export default defineBackground({
  // Firefox loads code later. Chromium's service worker cannot, so it is one file without the parts
  // of shared chunks that only pages need.
  type: { firefox: 'module' },
  main() {
    // Firefox runs the background in a private context if it never remembers history.
    const isHistoryOff = browser.extension.inIncognitoContext;
    const renewal = import.meta.env.FIREFOX ? null : startRenewal();
    const open = import.meta.env.FIREFOX ? openInFirefox : openInChromium;
    const {
      library: sourceLibrary,
      backups,
      suggest,
      sync: runSync,
      writeFolder,
      answerScreens,
    } = open({
      onLogRenewalNeeded: () => void renewal?.afterFailure(),
      beforeFirstWrite: renewal?.atStart ?? null,
      ...(isHistoryOff && { unavailable: 'history-off' }),
    });
    const { local } = browser.storage;
    void closeToContentScripts(local);
    const store = openProtectedStore(local, globalThis);
    const { version } = browser.runtime.getManifest();
    const log = openProblemLog(store, globalThis, 'background', version);
    recordProblems(globalThis, log);
    const tasks = startBackgroundTasks(sourceLibrary, store);
    startBackups(backups);
    const sync = startSync(sourceLibrary, runSync);
    const onClipped = () => void tasks.fetchImages();
    const library = notifyClipped(sourceLibrary, onClipped);
    const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    const answerPage = servePages(
      background,
      backgroundCalls,
      reportFailures(answerPages(library, isHistoryOff, tasks)),
      {
        findAddresses: library.findAddresses,
        nowMs: () => performance.now(),
        privateFailure: isHistoryOff ? 'history-off' : 'private-window',
      },
    );
    const answerFrame = serve(noteFrame, noteFrameCalls, answerFrames(library));
    const answerScreen = answerScreens(onClipped);
    const answerBackup = serve(backupHost, backupHostCalls, browserHost);

    const runBackgroundCommand = serve(backgroundCommands, backgroundCommandCalls, {
      async fetchImages() {
        void tasks.fetchImages();
        return succeed({});
      },
      loadImage: (request) => loadImage(sourceLibrary, fetch, isReadable, request),
      async backUp() {
        void backups.run();
        return succeed({});
      },
      async stopBackup() {
        void backups.stop();
        return succeed({});
      },
      async planBackups() {
        await backups.plan();
        void backups.wake();
        return succeed({});
      },
      async planSync() {
        await sync.plan();
        return succeed({});
      },
      async writeFolder() {
        void writeFolder();
        return succeed({});
      },
      async awaitLogRenewal() {
        await renewal?.atStart();
        return succeed({});
      },
      async renewLog() {
        void renewal?.afterFailure();
        return succeed({});
      },
    });

    const receive = routeMessages(own, {
      screens: [answerScreen, runBackgroundCommand, answerBackup],
      frames: [answerFrame],
      pages: [answerPage],
    });
    browser.runtime.onMessage.addListener(receive);
    browser.runtime.onConnect.addListener((port) => makeHeldCalls(port, receive));
    void registerWatcher();
    if (!import.meta.env.FIREFOX) void wakeTabsOnce();
    followSiteAccess();
    startOmnibox(library, suggest);
    // Firefox for Android has neither.
    browser.commands?.onCommand.addListener((name, tab) => runCommand(library, name, tab));
    browser.contextMenus?.onClicked.addListener((info, tab) => runMenu(library, info, tab));
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason === 'install') await openFirstRunPage();
      if (reason === 'update')
        await moveToProtectedStore(local, store, Object.values(rememberedKeys));
      if (browser.contextMenus) await createMenus();
      await wakeOpenTabs();
    });
  },
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function startRenewal(): LogRenewal {
  const renewal = startLogRenewal(browser.storage.session, browser.alarms, () => renewLog(wait));
  void renewal.atStart();
  // Having a listener makes the browser start the background at its own start.
  browser.runtime.onStartup.addListener(() => {});
  browser.alarms.onAlarm.addListener(({ name }) => renewal.onAlarm(name));
  return renewal;
}
