import {
  addProblem,
  exceptionCode,
  type LoggedProblem,
  type ProblemCode,
  type ProblemPlace,
  parseProblems,
} from '../../core/model';
import { toExceptionName } from '../base/exception-name';
import { now } from '../base/now';
import { setReporter } from '../base/report-problem';
import type { ProtectedStore } from './protected-store';

/** Recent problems, outside of the library, which may be what fails. */
export interface ProblemLog {
  /** Never waits, and never fails: a problem of the log is not one of the user. */
  record(code: ProblemCode, during: string, place?: ProblemPlace): void;
}

/** The part of `storage.local` that reports changes. */
interface ObservedStorage {
  readonly onChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

const key = 'problems';
/** Called after this page changes the log: `localStorage` only notifies other pages. */
const listeners = new Set<() => void>();
/** Opens the log of one part of the extension. `version` is the extension's. */
export function openProblemLog(
  store: ProtectedStore,
  { navigator }: Pick<Window, 'navigator'>,
  ownPlace: ProblemPlace,
  version: string,
): ProblemLog {
  const browser = findBrowser(navigator.userAgent);
  return {
    record(code, during, place = ownPlace) {
      change(
        store,
        navigator,
        (problems) => addProblem(problems, { code, during, place, browser, version, at: now() }),
        // A failure to record one must not be recorded in turn.
      ).catch(() => {});
    },
  };
}

/** Records what is reported, and exceptions that nothing caught, in one of our own pages or the background. */
export function recordProblems(view: Pick<EventTarget, 'addEventListener'>, log: ProblemLog): void {
  setReporter(log.record);
  const record = (error: unknown) => log.record(exceptionCode, toExceptionName(error));
  view.addEventListener('error', (event) => record((event as ErrorEvent).error));
  view.addEventListener('unhandledrejection', (event) =>
    record((event as PromiseRejectionEvent).reason),
  );
}

/** Calls `onChange` whenever the log may have changed, until `life` is aborted. */
export function watchProblems(
  local: ObservedStorage,
  view: Pick<Window, 'addEventListener'>,
  onChange: () => void,
  life: AbortSignal,
): void {
  listeners.add(onChange);
  local.onChanged?.addListener(onChange);
  // Fires for changes by our other pages if the store is `localStorage`.
  view.addEventListener('storage', onChange, { signal: life });
  life.addEventListener('abort', () => {
    listeners.delete(onChange);
    local.onChanged?.removeListener(onChange);
  });
}

/** The recorded problems, newest first. */
export async function readProblems(store: ProtectedStore): Promise<readonly LoggedProblem[]> {
  const { [key]: stored } = await store.get(key);
  return parseProblems(stored);
}

export function clearProblems(
  store: ProtectedStore,
  navigator: Pick<Navigator, 'locks'>,
): Promise<void> {
  return change(store, navigator, () => []);
}

/** Changes the log. The background and all pages take turns. */
async function change(
  store: ProtectedStore,
  { locks }: Pick<Navigator, 'locks'>,
  next: (problems: readonly LoggedProblem[]) => readonly LoggedProblem[],
): Promise<void> {
  await locks.request('pressmark-problems', async () => {
    await store.set({ [key]: next(await readProblems(store)) });
  });
  for (const listener of listeners) listener();
}

/** "Firefox 140", without the rest of the user agent. */
function findBrowser(userAgent: string): string {
  const [, name = 'Browser', version = '0'] =
    /(Firefox|Edg|OPR|Chrome)\/(\d{1,4})/.exec(userAgent) ?? [];
  return `${name} ${version}`;
}
