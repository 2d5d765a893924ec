import { formatNaturalName, type Name } from './person-name';

/** "Mensah, Ada", as in a sorted reference list; a name without parts is unchanged. */
function invertName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { dropping, nonDropping, family, given, suffix } = name;
  const last = [nonDropping, family].filter(Boolean).join(' ');
  return [last, [given, dropping].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}

/** The short name for mentions in a text: the family name with its non-dropping particle. */
export function getShortName(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.nonDropping, name.family].filter(Boolean).join(' ');
}

/** The first name inverted, the others in natural order. */
export function invertFirstName(names: readonly Name[]): readonly string[] {
  return names.map((name, index) => (index === 0 ? invertName(name) : formatNaturalName(name)));
}

/** "A, B, and C". Two names are separated by a comma only if the first is inverted. */
export function joinNames(names: readonly string[], isInverted: boolean): string {
  const [first = '', second] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first}${isInverted ? ',' : ''} and ${second}`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
