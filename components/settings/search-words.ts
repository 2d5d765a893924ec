/** Programs, formats and services that people search for. Their names are the same in all languages. */
export const programNames = {
  notes: 'obsidian logseq notion joplin',
  import: 'karakeep linkwarden wallabag kindle chrome firefox edge safari',
  export: 'zotero bibtex ris csl epub kindle pdf html csv notion',
  folders: 'dropbox google drive onedrive icloud nextcloud',
};

/** Names of the modifiers that a Mac has as signs: “⌥⇧K”. */
const modifierNames: Readonly<Record<string, string>> = {
  '⌃': 'control ctrl',
  '⌥': 'alt option',
  '⇧': 'shift',
  '⌘': 'command cmd',
};

/** Returns the keys of a command as words: “Alt+Shift+K” or “⌥⇧K”. */
export function nameKeys(keys: string): string {
  return keys.replace(/[⌃⌥⇧⌘]/gu, (sign) => `${modifierNames[sign]} `);
}
