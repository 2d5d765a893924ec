import type { ServerUser } from './make-config';
import { BadOption, fold, type Options } from './read-options';

/** A user with a new password. */
export interface NewLogin {
  readonly user: Omit<ServerUser, 'hash'>;
  readonly password: string;
}

type PeopleOption = 'user' | 'team' | 'member' | 'reader' | 'remove' | 'newPassword';
/** Whom to add, to change or to remove. */
type Change = Pick<Options, PeopleOption | 'deletedUser' | 'deletedTeam'>;

/**
 * Returns all users after a change, the new passwords, and those who keep theirs though they were
 * named.
 */
export function changeUsers(
  known: readonly ServerUser[],
  change: Change,
  createPassword: () => string,
  hash: (password: string) => string,
): {
  readonly users: readonly ServerUser[];
  readonly logins: readonly NewLogin[];
  readonly kept: readonly string[];
} {
  const users = new Map(removeDeleted(known, change).map((one) => [one.name, one]));
  const logins: NewLogin[] = [];
  const kept: string[] = [];
  const setPassword = (user: NewLogin['user']) => {
    const password = createPassword();
    logins.push({ user, password });
    users.set(user.name, { ...user, hash: hash(password) });
  };
  for (const name of change.remove) users.delete(find(known, name, change.team).name);
  for (const user of listAdded(change)) {
    const before = users.get(user.name);
    if (before) {
      // What they may do can change without their password.
      users.set(user.name, { ...before, ...user });
      kept.push(user.name);
    } else {
      checkCase([...users.values()], user);
      setPassword(user);
    }
  }
  for (const name of change.newPassword) {
    const { hash: _, ...user } = find(known, name, change.team);
    setPassword(user);
  }
  return { users: [...users.values()], logins, kept };
}

function removeDeleted(
  known: readonly ServerUser[],
  { deletedUser, deletedTeam }: Change,
): readonly ServerUser[] {
  return known.filter(({ name, team }) =>
    team ? team.name !== deletedTeam : name !== deletedUser,
  );
}

function find(users: readonly ServerUser[], name: string, team: string | undefined): ServerUser {
  const found = users.find((one) => one.name === toFullName(name, team));
  if (found) return found;
  const place = team === undefined ? 'outside of teams' : `in the team ${team}`;
  const names = users.filter((one) => one.team?.name === team).map((one) => one.name);
  const there = names.length > 0 ? `Those there are: ${names.join(', ')}` : 'Nobody is there.';
  throw new BadOption(`There is no ${name} ${place}. ${there}`);
}

function listAdded({ user, team, member, reader }: Change): readonly NewLogin['user'][] {
  const own = user.map((name) => ({ name }));
  if (team === undefined) return own;
  const inTeam = (mayWrite: boolean) => (name: string) => ({
    name: toFullName(name, team),
    team: { name: team, mayWrite },
  });
  return [...own, ...member.map(inTeam(true)), ...reader.map(inTeam(false))];
}

function checkCase(users: readonly ServerUser[], { name, team }: NewLogin['user']): void {
  const findOther = (names: readonly string[], wanted: string) =>
    names.find((one) => one !== wanted && fold(one) === fold(wanted));
  const teams = users.flatMap((one) => one.team?.name ?? []);
  const other =
    (team && findOther(teams, team.name)) ??
    findOther(
      users.map((one) => one.name),
      name,
    );
  if (other) throw new BadOption(`${other} already exists. Use that name, or another one.`);
}

/** Names of users are unique on a server, and people may be in several teams. */
function toFullName(name: string, team: string | undefined): string {
  return team === undefined ? name : `${name}@${team}`;
}
