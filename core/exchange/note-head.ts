import { parse } from 'yaml';

/** What stands at the head of a note: YAML between two lines of "---", or Logseq's properties. */
export interface NoteHead {
  readonly head: string;
  /** Of the page; empty when the head has none. */
  readonly note: string;
  readonly tags: readonly string[];
  /** All that stands below the head. */
  readonly below: string;
}

/**
 * What the head of a note gives as the value of a property by itself, so that a clip
 * can be looked up by its id or its address. Read line by line: a head that is no
 * good YAML names its clip all the same.
 */
export function namesInHead(text: string): ReadonlySet<string> {
  const values = headOf(text)
    .text.split(/\r?\n/)
    .flatMap((line) => /^(?:\s*-|[^:]*::?)\s+(\S.*?)\s*$/.exec(line)?.[1] ?? [])
    .map((value) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value);
  return new Set(values);
}

/** The head of a note; what cannot be read is empty. */
export function readHead(text: string): NoteHead {
  const { text: head, isYaml, end } = headOf(text);
  const below = text.slice(end);
  if (isYaml) return { head, below, ...yamlFields(head) };
  const field = (name: string) =>
    head
      .split(/\r?\n/)
      .find((line) => line.startsWith(`${name}:: `))
      ?.slice(name.length + 3) ?? '';
  return { head, below, note: field('note'), tags: field('tags').split(', ').filter(Boolean) };
}

function headOf(text: string): {
  readonly text: string;
  readonly isYaml: boolean;
  readonly end: number;
} {
  const [fenced = '', front] = /^\ufeff?---\r?\n(.*?)\r?\n---\s*?(?:\n|$)/s.exec(text) ?? [];
  if (front !== undefined) return { text: front, isYaml: true, end: fenced.length };
  const properties = /^(?:[^\n]*?::[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
  return { text: properties, isYaml: false, end: properties.length };
}

function yamlFields(front: string): Pick<NoteHead, 'note' | 'tags'> {
  try {
    const { note, tags } = Object(parse(front));
    return {
      note: typeof note === 'string' ? note : '',
      tags: Array.isArray(tags) ? tags.map(String) : typeof tags === 'string' ? [tags] : [],
    };
  } catch {
    return { note: '', tags: [] };
  }
}
