import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { type Language, matchLanguage } from '../../core/model';

let readChosen = async (): Promise<Language | null> => null;

/** Sets where `listMessageFiles` gets the language that the user has chosen. */
export function readChosenLanguageFrom(read: () => Promise<Language | null>): void {
  readChosen = read;
}

/** The files with the texts of the page controller, which itself contains English only. */
export async function listMessageFiles(): Promise<readonly ScriptPublicPath[]> {
  const language = matchLanguage((await readChosen()) ?? browser.i18n.getUILanguage());
  return language === 'en' ? [] : [getMessageFile(language)];
}

/** The file with the texts of the page controller in a language other than English. */
export function getMessageFile(language: Language): ScriptPublicPath {
  const path: string = `/messages/${language}/page.js`;
  // WXT's type does not list files that the build writes.
  return path as ScriptPublicPath;
}
