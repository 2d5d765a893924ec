import type { Driven, Screen, Tab } from './browser';
import { clickNamed, typeInto, waitForText } from './page-actions';

/** What a user types to connect to a server. */
export interface ServerLogin {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** Opens the settings, whose page also keeps the device in step. */
export function openSyncSettings(driven: Driven): Promise<Tab> {
  return driven.openTab(driven.extensionUrl('library.html#settings'));
}

export async function connectTo(
  settings: Screen,
  { address, user, password }: ServerLogin,
): Promise<void> {
  await typeInto(settings, 'Server', address);
  await typeInto(settings, 'User name', user);
  await typeInto(settings, 'Password', password);
  await clickNamed(settings, 'Connect');
}

/** After `connectTo`, on a server without a library. */
export async function createSyncedLibrary(settings: Screen, passphrase: string): Promise<void> {
  await waitForText(settings, 'This server has no Pressmark library yet.');
  await typeInto(settings, 'Passphrase', passphrase);
  await typeInto(settings, 'Repeat passphrase', passphrase);
  await clickNamed(settings, 'Create library');
}

/** After `connectTo`, on a server with a library. */
export async function joinSyncedLibrary(settings: Screen, passphrase: string): Promise<void> {
  await waitForText(settings, 'This server has a Pressmark library.');
  await typeInto(settings, 'Passphrase', passphrase);
  await clickNamed(settings, 'Join library');
}
