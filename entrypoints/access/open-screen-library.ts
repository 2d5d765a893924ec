import { browser } from 'wxt/browser';
import { type Library, openLibrary } from '../../storage';
import { openRemoteLibrary } from './remote-library';

/**
 * The library for a screen. Firefox lets a page in a private window write to no
 * database, so there it is reached through the background, which is never private.
 */
export function openScreenLibrary(view: Window): Library {
  return browser.extension.inIncognitoContext ? openRemoteLibrary(view) : openLibrary();
}
