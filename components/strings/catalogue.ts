import { FluentBundle, type FluentResource } from '@fluent/bundle';

/** Messages, compiled by `scripts/build/messages.mjs`. */
export type CompiledMessages = FluentResource['body'];

/** Values of the placeholders of a message. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** The language of `components/strings/en`, which every other language falls back to. */
export const english = 'en';

const bundles = new Map<string, FluentBundle>();
const groups = new Set<string>();
const listeners = new Set<(group: string) => void>();

let readLanguage = (): string => english;

/** Returns the interface language: its folder name, a BCP 47 tag. */
export function currentLanguage(): string {
  return readLanguage();
}

/** Reads the current language from `read`, for instance from a signal. */
export function readLanguageFrom(read: () => string): void {
  readLanguage = read;
}

/** Returns the locale for dates and numbers of a language. English uses British formats. */
export function localeOf(language: string): string {
  return language === english ? 'en-GB' : language;
}

/** Adds messages of a group, such as `panels`, to a language. Importing an .ftl file calls this. */
export function addMessages(language: string, group: string, messages: CompiledMessages): void {
  // Isolation marks would end up in files, labels and titles: see docs/decisions/044.
  const bundle =
    bundles.get(language) ?? new FluentBundle(localeOf(language), { useIsolating: false });
  bundles.set(language, bundle);
  bundle.addResource({ body: messages }, { allowOverrides: true });
  if (language !== english || groups.has(group)) return;
  groups.add(group);
  for (const listener of listeners) listener(group);
}

/** Groups of which messages are loaded, in English. */
export function loadedGroups(): readonly string[] {
  return [...groups];
}

/** Calls `listener` with each group that is loaded from now on, in English. */
export function onGroupLoaded(listener: (group: string) => void): void {
  listeners.add(listener);
}

/** True if English has the message or attribute, and its file is loaded. */
export function hasMessage(id: string): boolean {
  return findPattern(english, id) !== null;
}

/**
 * Formats a message in the current language, or in English if the language
 * lacks it or its translation cannot be formatted.
 *
 * Throws if English lacks it: the file that uses a message must import its .ftl file.
 */
export function formatMessage(id: string, args: MessageArgs | undefined): string {
  const language = currentLanguage();
  if (language !== english) {
    const errors: Error[] = [];
    const translated = format(language, id, args, errors);
    if (translated !== null && errors.length === 0) return translated;
  }
  const original = format(english, id, args, null);
  if (original === null) throw new Error(`no message ${id}`);
  return original;
}

/** Collects errors in `errors`; throws the first one if that is null. */
function format(
  language: string,
  id: string,
  args: MessageArgs | undefined,
  errors: Error[] | null,
): string | null {
  const pattern = findPattern(language, id);
  if (pattern === null) return null;
  return bundles.get(language)?.formatPattern(pattern, args ?? null, errors) ?? null;
}

/** The pattern of a message, `panel-empty`, or of an attribute, `panel-empty.next`. */
function findPattern(language: string, id: string) {
  const [name = '', attribute] = id.split('.');
  const message = bundles.get(language)?.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ?? null;
}
