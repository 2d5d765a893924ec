import type { SyncedDevice } from '../../core/sync';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';

/** The name that the user chose, or one after the browser. */
export function nameDevice({
  name,
  browser,
  system,
}: Pick<SyncedDevice, 'name' | 'browser' | 'system'>): string {
  if (name !== null) return name;
  if (browser !== null && system !== null) return text('sync-device-default', { browser, system });
  return browser ?? system ?? text('sync-device-unnamed');
}
