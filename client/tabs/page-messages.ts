import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { type Language, matchLanguage } from '../../core/model';

/**
 * The files with the texts of the page controller, which itself contains English only, in the
 * browser's language. Reading the user's choice first would delay every first highlight; the
 * controller asks for the texts of another language.
 */
export function listMessageFiles(): readonly ScriptPublicPath[] {
  const language = matchLanguage(browser.i18n.getUILanguage());
  return language === 'en' ? [] : [getMessageFile(language)];
}

/** The file with the texts of the page controller in a language other than English. */
export function getMessageFile(language: Language): ScriptPublicPath {
  const path: string = `/messages/${language}/page.js`;
  // WXT's type does not list files that the build writes.
  return path as ScriptPublicPath;
}
