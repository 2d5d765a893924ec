import type { NoteFile } from './render-note';

/**
 * The URI that creates a note in Obsidian (https://help.obsidian.md/uri). Every value is
 * fully encoded, so nothing in a headline or text is read as a parameter. Windows
 * truncates URIs longer than about 2,000 characters: put longer text on the clipboard and
 * set `fromClipboard`.
 */
export function formatObsidianUri(
  { name, folder, content }: NoteFile,
  {
    vault = '',
    fromClipboard = false,
  }: { readonly vault?: string; readonly fromClipboard?: boolean },
): string {
  const path = [folder, name.replace(/\.md$/, '')].filter(Boolean).join('/');
  const parameters = [
    ...(vault === '' ? [] : [`vault=${encode(vault)}`]),
    `file=${encode(path)}`,
    fromClipboard ? 'clipboard' : `content=${encode(String(content))}`,
  ];
  return `obsidian://new?${parameters.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
