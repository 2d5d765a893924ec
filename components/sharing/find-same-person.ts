import type { Member } from '../../core/sync';

/** What a member of the same name as a new one is, from the likeliest to be the same person. */
const kinds = ['before', 'invited', 'active'] as const;

/** A known member who may be the person who is being invited. */
interface SamePerson {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
}

/** Finds a member of this name who is not the user. `again` is preferred: the id of a member. */
export function findSamePerson(
  members: readonly Member[],
  own: string,
  typed: string,
  again: string | null,
): SamePerson | null {
  const name = fold(typed);
  const found = members
    .filter((one) => one.id !== own && name !== '' && fold(one.name) === name)
    // The id of an invitation with which somebody has joined by another one.
    .filter(({ status, hasJoined }) => !(status === 'removed' && hasJoined))
    .map((one) => ({ id: one.id, kind: describeKind(one) }))
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  return found.find(({ id }) => id === again) ?? found[0] ?? null;
}

function describeKind({ status, hasJoined }: Member): SamePerson['kind'] {
  if (status !== 'active') return 'before';
  return hasJoined === false ? 'invited' : 'active';
}

function fold(name: string): string {
  return name.trim().toLocaleLowerCase();
}
