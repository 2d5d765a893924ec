import { browser } from 'wxt/browser';
import { now } from '../../client/base/now';
import { placePassages } from '../../core/anchor/story';
import { type Result, succeed } from '../../core/model';
import {
  backgroundCommandCalls,
  backgroundCommands,
  backupHost,
  backupHostCalls,
  connect,
  offscreen,
  offscreenCalls,
  serve,
} from '../../core/rpc';
import { openLibrary } from '../../storage';
import { openBackups } from '../shared/backup/open-backups';
import { suggestClips } from '../shared/omnibox/suggest-clips';

/** How long this document stays open without work, in milliseconds. */
const idleMs = 2_000;

const transport = {
  send: (message: object) => browser.runtime.sendMessage(message),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};
const { renewLog, awaitLogRenewal } = connect(
  backgroundCommands,
  backgroundCommandCalls,
  transport,
);
const options = {
  onLogRenewalNeeded: () => void renewLog({}),
  beforeFirstWrite: () => awaitLogRenewal({}),
};
const library = openLibrary(undefined, null, { ...options, clock: now });
const host = connect(backupHost, backupHostCalls, transport);
// The browser does not stop an offscreen document as it stops a background.
const backups = openBackups(library, host, () => {});

let tasks = 0;
let timer = 0;

/** Closes this document once no work has been done for a while. */
async function work<Value>(task: () => Promise<Value> | Value): Promise<Value> {
  tasks += 1;
  clearTimeout(timer);
  try {
    return await task();
  } finally {
    tasks -= 1;
    if (tasks === 0) timer = window.setTimeout(() => window.close(), idleMs);
  }
}

const nothing = (): Result<Record<string, never>> => succeed({});

/** Does what Chromium's background has no code for. The background opens this document. */
const answer = serve(offscreen, offscreenCalls, {
  placePassages: ({ article, passages }) =>
    work(() => succeed(placePassages(article, passages).map(({ passage }) => passage))),
  suggestClips: ({ query }) => work(() => suggestClips(library, query)),
  wakeBackups() {
    void work(backups.wake);
    return nothing();
  },
  backUp() {
    void work(backups.run);
    return nothing();
  },
  stopBackup() {
    void work(backups.stop);
    return nothing();
  },
  sync: () =>
    work(async () => {
      // Larger than all other code of this document.
      const { syncLibrary } = await import('../shared/sync/sync-library');
      await syncLibrary(options);
      return succeed({});
    }),
  writeFolder() {
    void work(async () => {
      // Most users have no such folder.
      const { writeFolder } = await import('../shared/folder-export/write-folder');
      await writeFolder(options, (hasProblem) => host.showFolderProblem({ hasProblem }));
    });
    return nothing();
  },
  copyTyped() {
    void work(async () => {
      const { copyTyped } = await import('../shared/safety-copy/copy-typed');
      await copyTyped(options);
    });
    return nothing();
  },
  planBackups: () => work(() => backups.plan().then(nothing)),
});

browser.runtime.onMessage.addListener((message: unknown, sender) =>
  sender.id === browser.runtime.id && sender.tab === undefined ? answer(message, null) : undefined,
);
