import { signal } from '@preact/signals';
import {
  addMessages,
  type CompiledMessages,
  english,
  loadedGroups,
  onGroupLoaded,
  readLanguageFrom,
} from './catalogue';

/** Loads the messages of a group, such as `panels`, in a language. */
export type LoadMessages = (language: string, group: string) => Promise<CompiledMessages>;

/** A new object whenever messages arrive, so screens re-render. */
const current = signal({ language: english });
const readCurrent = () => current.value.language;
readLanguageFrom(readCurrent);

let requested = english;
let load: LoadMessages = async () => [];
/** The groups that were added, each as “de/panels”. */
const added = new Set<string>();

onGroupLoaded(async (group) => {
  if (requested === english) return;
  const language = requested;
  await add(language, group);
  if (requested === language && current.peek().language === language) current.value = { language };
});

/**
 * Switches the interface to `language`, the name of a folder beside `en`.
 *
 * Loads its messages for all groups loaded so far, and for later ones as they load. Until they
 * arrive, texts stay unchanged.
 */
export async function switchLanguage(language: string, from: LoadMessages = load): Promise<void> {
  requested = language;
  load = from;
  // Again, because tests of page scripts, which read it elsewhere, share this module.
  readLanguageFrom(readCurrent);
  if (language !== english) {
    await Promise.all(loadedGroups().map((group) => add(language, group)));
    if (requested !== language) return;
  }
  current.value = { language };
}

async function add(language: string, group: string): Promise<void> {
  const key = `${language}/${group}`;
  if (added.has(key)) return;
  const messages = await load(language, group);
  added.add(key);
  addMessages(language, group, messages);
}
