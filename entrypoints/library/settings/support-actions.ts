import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { announceEmptied } from '../../../client/appearance/theme';
import { clearProblems, readProblems, watchProblems } from '../../../client/edits/problem-log';
import { openProtectedStore } from '../../../client/edits/protected-store';
import { lockCopies, openCopies, removeCopies } from '../../../client/safety-copy/copies';
import { listCommandKeys, openShortcutSettings } from '../../../client/tabs/command-keys';
import { refreshPages } from '../../../client/tabs/send-page-settings';
import type { CommandKeys } from '../../../components/keys/command-keys';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import { currentLanguage } from '../../../components/strings/catalogue';
import '../../../components/strings/en/library/help.ftl';
import { formatProblems } from '../../../components/help/format-problems';
import type { Failure, LoggedProblem } from '../../../core/model';
import type { Library } from '../../../storage';
import { copyText } from '../../shared/highlighting/copy/copy-text';
import type { ReaderHandlers } from '../reader/reader-handlers';

/** What settings and help need of the browser: shortcuts, the problem log, and deleting everything. */
export interface SupportActions {
  readonly shown: ReadonlySignal<Pick<LibraryProps, 'commands' | 'problemLog' | 'version'>>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly handlers: Pick<
    ReaderHandlers,
    'onOpenShortcuts' | 'onDeleteEverything' | 'onCopyProblems' | 'onClearProblems'
  >;
}

/** Keeps the shortcuts, as of the last focus, and the log up to date until `life` is aborted. */
export function createSupportActions(
  window: Window & typeof globalThis,
  library: Library,
  notify: (message: string) => void,
  life: AbortSignal,
): SupportActions {
  const { local } = browser.storage;
  const store = openProtectedStore(local, window);
  const { version } = browser.runtime.getManifest();
  const commands = signal<readonly CommandKeys[] | null>(null);
  const problemLog = signal<readonly LoggedProblem[] | null>(null);
  const failure = signal<Failure | null>(null);
  const showCommands = async () => {
    commands.value = await listCommandKeys();
  };
  const showProblems = async () => {
    problemLog.value = await readProblems(store);
  };
  const stop = effect(() => {
    // They are in the chosen language.
    currentLanguage();
    void showCommands();
  });
  life.addEventListener('abort', stop);
  void showProblems();
  window.addEventListener('focus', () => void showCommands(), { signal: life });
  watchProblems(local, window, () => void showProblems(), life);

  const deleteEverything = async () => {
    const deleted = await library.deleteEverything();
    failure.value = deleted.ok ? null : deleted.failure;
    if (!deleted.ok) return;
    await refreshPages();
    await local.clear();
    const copies = await openCopies(window.navigator);
    if (copies) await lockCopies(window.navigator.locks, () => removeCopies(copies));
    announceEmptied(window);
  };
  return {
    failure,
    shown: computed(() => ({
      commands: commands.value,
      problemLog: problemLog.value,
      version,
    })),
    handlers: {
      onOpenShortcuts: () => void openShortcutSettings(),
      onDeleteEverything: () => void deleteEverything(),
      onCopyProblems() {
        const isCopied = copyText(window.document, formatProblems(problemLog.value ?? []));
        notify(text(isCopied ? 'help-log-copied' : 'help-log-copy-failed'));
      },
      onClearProblems: () => void clearProblems(store, window.navigator),
    },
  };
}
