import { signal } from '@preact/signals';
import { english, loadedSubjects, onSubjectLoaded, readLanguageFrom } from './catalogue';

/** Loads a subject in a language, if it is translated. Importing an .ftl file adds its messages. */
type LoadMessages = (language: string, subject: string) => Promise<unknown>;

/** A new object whenever messages arrive, so screens re-render. */
const current = signal({ language: english });
readLanguageFrom(() => current.value.language);

let requested = english;
let load: LoadMessages = loadMessages;

onSubjectLoaded(async (subject) => {
  if (requested === english) return;
  const language = requested;
  await load(language, subject);
  if (requested === language && current.peek().language === language) current.value = { language };
});

/**
 * Switches the interface to `language`, the name of a folder beside `en`.
 *
 * Loads its messages for all subjects loaded so far, and for later ones as they load. Until they
 * arrive, texts stay unchanged.
 */
export async function switchLanguage(language: string, from = loadMessages): Promise<void> {
  requested = language;
  load = from;
  if (language !== english) {
    await Promise.all(loadedSubjects().map((subject) => load(language, subject)));
    if (requested !== language) return;
  }
  current.value = { language };
}

const files = import.meta.glob(['./*/*/*.ftl', '!./en/*/*.ftl']);

async function loadMessages(language: string, subject: string): Promise<unknown> {
  const path = Object.keys(files).find(
    (path) => path.startsWith(`./${language}/`) && path.endsWith(`/${subject}.ftl`),
  );
  return path && files[path]?.();
}
