import { parse } from 'yaml';
import { getNodeText, parseMarkdown } from '../../../markdown/parse-markdown';

/** The properties at the top of a note: YAML front matter, or Logseq's properties. */
export interface NoteProperties {
  readonly head: string;
  /** The clip's note; may be empty. */
  readonly note: string;
  readonly tags: readonly string[];
  /** The notes of others in YAML, each with a name before it. */
  readonly sharedNotes: readonly string[];
  /** Everything below the properties. */
  readonly below: string;
}

/**
 * Returns every property value in the front matter or Logseq properties. Used to find a clip's
 * note by id or address. Reads line by line, so invalid YAML still identifies its clip.
 */
export function readPropertyValues(text: string): ReadonlySet<string> {
  const values = splitProperties(text)
    .text.split(/\r?\n/)
    .flatMap((line) => /^(?:\s*-|[^:]*::?)\s+(\S.*?)\s*$/.exec(line)?.[1] ?? [])
    .map((value) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value);
  return new Set(values);
}

/** Parses the properties of a note; fields that cannot be read are empty. */
export function readNoteProperties(text: string): NoteProperties {
  const { text: head, isYaml, end } = splitProperties(text);
  const below = text.slice(end);
  if (isYaml) return { head, below, ...parseYamlFields(head) };
  const field = (name: string) =>
    head
      .split(/\r?\n/)
      .find((line) => line.startsWith(`${name}:: `))
      ?.slice(name.length + 3) ?? '';
  const tree = parseMarkdown(field('tags'));
  const tags = tree === null ? [] : getNodeText(tree).split(', ').filter(Boolean);
  return { head, below, note: field('note'), tags, sharedNotes: [] };
}

function splitProperties(text: string): {
  readonly text: string;
  readonly isYaml: boolean;
  readonly end: number;
} {
  const [fenced = '', front] = /^\ufeff?---\r?\n(.*?)\r?\n---\s*?(?:\n|$)/s.exec(text) ?? [];
  if (front !== undefined) return { text: front, isYaml: true, end: fenced.length };
  const properties = /^(?:[^\n]*?::[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
  return { text: properties, isYaml: false, end: properties.length };
}

function parseYamlFields(front: string): Pick<NoteProperties, 'note' | 'tags' | 'sharedNotes'> {
  try {
    const { note, tags, 'shared-notes': sharedNotes } = Object(parse(front));
    return {
      note: typeof note === 'string' ? note : '',
      tags: toTexts(tags),
      sharedNotes: toTexts(sharedNotes),
    };
  } catch {
    return { note: '', tags: [], sharedNotes: [] };
  }
}

function toTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}
