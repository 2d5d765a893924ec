import { type Name, spokenName } from './person-name';

/** "Mensah, Ada", as in a sorted reference list; a name without parts is unchanged. */
function turnedName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { dropping, nonDropping, family, given, suffix } = name;
  const last = [nonDropping, family].filter(Boolean).join(' ');
  return [last, [given, dropping].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}

/** The short name for mentions in a text: the family name with its non-dropping particle. */
export function shortName(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.nonDropping, name.family].filter(Boolean).join(' ');
}

/** The first name inverted, the others in spoken order. */
export function firstTurned(names: readonly Name[]): readonly string[] {
  return names.map((name, index) => (index === 0 ? turnedName(name) : spokenName(name)));
}

/** "A, B, and C". Two names are separated by a comma only if the first is inverted. */
export function joinNames(names: readonly string[], isTurned: boolean): string {
  const [first = '', second] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first}${isTurned ? ',' : ''} and ${second}`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
