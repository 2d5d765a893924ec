import type { Library } from '../../../storage';
import type { Backups } from '../../shared/backup/backups';
import { stayAwake } from '../stay-awake';
import { browserHost } from './browser-host';

/** Backups that the background makes itself, in Firefox. Their code is loaded by the first call. */
export function createBackupsHere(library: Library): Backups {
  let loading: Promise<Backups> | null = null;
  const load = () => {
    loading ??= import('../../shared/backup/open-backups').then(({ openBackups }) =>
      openBackups(library, browserHost, stayAwake),
    );
    return loading;
  };
  return {
    wake: async () => (await load()).wake(),
    run: async () => (await load()).run(),
    stop: async () => (await load()).stop(),
    plan: async () => (await load()).plan(),
  };
}
