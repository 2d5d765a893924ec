import { browser } from 'wxt/browser';
import { findSentMessages } from '../../components/strings/sent-messages';
import { switchLanguage } from '../../components/strings/switch-language';
import { getDirection, type Language, languages, matchLanguage } from '../../core/model';
import { findLocalStorage, writeLocally } from '../edits/local-storage';

/** The chosen language is also in `localStorage`, which a page can read before it is first drawn. */
const key = 'pressmark:language';

/**
 * Shows one of our own pages in the user's language, now and whenever another page changes it.
 * Resolves once its texts are loaded.
 */
export function followLanguage(view: Window): Promise<void> {
  view.addEventListener('storage', (event) => {
    if (event.key === key) void apply(view);
  });
  return apply(view);
}

/** Sets the language of all our own pages. Null: that of the browser. */
export function setLanguage(view: Window, language: Language | null): void {
  const local = findLocalStorage(view);
  if (!local || local.getItem(key) === language) return;
  if (language === null) local.removeItem(key);
  else writeLocally(local, key, language);
  void apply(view);
}

/** Shows one of our own pages in a language, or in that of the browser. */
export function showLanguage(view: Window, chosen: Language | null): Promise<void> {
  const language = matchLanguage(chosen ?? browser.i18n.getUILanguage());
  const { documentElement: root } = view.document;
  root.lang = language;
  root.dir = getDirection(language);
  return switchLanguage(language, loadMessages);
}

function apply(view: Window): Promise<void> {
  return showLanguage(view, findChosen(view));
}

function findChosen(view: Window): Language | null {
  const chosen = findLocalStorage(view)?.getItem(key);
  return languages.find((tag) => tag === chosen) ?? null;
}

async function loadMessages(language: string, group: string) {
  const path = `/messages/${language}/${group}.js`;
  await import(/* @vite-ignore */ path);
  return findSentMessages(language, group) ?? [];
}
