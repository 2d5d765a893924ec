import { browser } from 'wxt/browser';

/** True in Firefox's private windows. Chromium opens no pages of an extension in them. */
export function isPrivateWindow(): boolean {
  return import.meta.env.FIREFOX && browser.extension.inIncognitoContext;
}
