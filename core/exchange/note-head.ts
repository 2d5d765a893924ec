import { parse } from 'yaml';

/** What stands at the head of a note: YAML between two lines of "---", or Logseq's properties. */
export interface NoteHead {
  readonly head: string;
  /** Of the page; empty when the head has none. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** The head of a note; what cannot be read is empty. */
export function readHead(text: string): NoteHead {
  const front = /^\ufeff?---\r?\n(.*?)\r?\n---\s*?(?:\n|$)/s.exec(text)?.[1];
  if (front !== undefined) return { head: front, ...yamlFields(front) };
  const head = /^(?:[^\n]*?::[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
  const field = (name: string) =>
    head
      .split(/\r?\n/)
      .find((line) => line.startsWith(`${name}:: `))
      ?.slice(name.length + 3) ?? '';
  return { head, note: field('note'), tags: field('tags').split(', ').filter(Boolean) };
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
