import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  background,
  backgroundCalls,
  errandCalls,
  errands,
  libraryCalls,
  library as libraryName,
  serve,
} from '../../core/messages';
import { succeed } from '../../core/model';
import { openLibrary } from '../../storage';
import { tellKept } from '../access/tell-kept';
import { answerPages } from './answer-pages';
import { answerScreens, isScreen } from './answer-screens';
import { startBackups } from './backup/start-backups';
import { startChores } from './chores';
import { followSiteAccess } from './follow-site-access';
import { createMenus, runMenu } from './menus';
import { runCommand } from './run-command';
import { wakeOpenTabs } from './wake-open-tabs';

/*
 * The background answers pages and screens, runs commands and menus. It keeps
 * nothing in variables that must outlive its sleep: facts are in the library,
 * and what a button shows is kept by the browser.
 */
export default defineBackground({
  type: 'module',
  main() {
    // Firefox makes the background private when it never remembers history.
    const isHistoryOff = browser.extension.inIncognitoContext;
    const kept = openLibrary(undefined, null, isHistoryOff ? 'history-off' : undefined);
    const chores = startChores(kept);
    const backups = startBackups(kept);
    const library = tellKept(kept, () => void chores.keepImages());
    const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    const answerPage = serve(background, backgroundCalls, answerPages(library, isHistoryOff));
    const answerScreen = serve(libraryName, libraryCalls, answerScreens(library));

    const runErrand = serve(errands, errandCalls, {
      async keepImages() {
        void chores.keepImages();
        return succeed({});
      },
      async backUp() {
        void backups.run();
        return succeed({});
      },
      async stopBackup() {
        backups.stop();
        return succeed({});
      },
      async planBackups() {
        await backups.plan();
        void backups.wake();
        return succeed({});
      },
    });

    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      if (isScreen(sender, own)) {
        return answerScreen(message, sender) ?? runErrand(message, sender);
      }
      if (sender.id !== own.id || sender.tab?.id === undefined) return undefined;
      return answerPage(message, { ...sender, tab: { ...sender.tab, id: sender.tab.id } });
    });
    followSiteAccess();
    browser.commands.onCommand.addListener((name, tab) => runCommand(name, tab));
    browser.contextMenus.onClicked.addListener((info, tab) => runMenu(info, tab));
    browser.runtime.onInstalled.addListener(async () => {
      await createMenus();
      await wakeOpenTabs();
    });
  },
});
