import { type Name, spokenName } from './person-name';

/** "Mensah, Ada", as a list of references is sorted by it; a name without parts as it is. */
function turnedName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { dropping, nonDropping, family, given, suffix } = name;
  const last = [nonDropping, family].filter(Boolean).join(' ');
  return [last, [given, dropping].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}

/** The name by which a text mentions somebody: the family's, with what always goes with it. */
export function shortName(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.nonDropping, name.family].filter(Boolean).join(' ');
}

/** The first name turned, the others as they are spoken. */
export function firstTurned(names: readonly Name[]): readonly string[] {
  return names.map((name, index) => (index === 0 ? turnedName(name) : spokenName(name)));
}

/** "A, B, and C"; two have a comma between them only where the first is turned. */
export function joinNames(names: readonly string[], isTurned: boolean): string {
  const [first = '', second] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first}${isTurned ? ',' : ''} and ${second}`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
