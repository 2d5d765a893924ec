import type { ServerUser } from './make-config';
import { BadOption, type Options } from './read-options';

/** A user with a new password. */
export interface NewLogin {
  readonly user: Omit<ServerUser, 'hash'>;
  readonly password: string;
}

/** Whom to add or to remove. Somebody who is there already gets a new password. */
type Change = Pick<Options, 'user' | 'team' | 'member' | 'reader' | 'remove'>;

/** Returns all users after a change, and the logins of those that were added. */
export function changeUsers(
  known: readonly ServerUser[],
  change: Change,
  createPassword: () => string,
  hash: (password: string) => string,
): { readonly users: readonly ServerUser[]; readonly logins: readonly NewLogin[] } {
  const users = new Map(known.map((one) => [one.name, one]));
  for (const name of change.remove) {
    if (!users.delete(toTeamUser(name, change.team))) {
      const others = known.flatMap(({ name, team }) => (team?.name === change.team ? [name] : []));
      const there = others.length > 0 ? `Its users are: ${others.join(', ')}` : 'It has no users.';
      throw new BadOption(`There is no ${name} in the team ${change.team}. ${there}`);
    }
  }
  const logins = listAdded(change).map((user) => ({ user, password: createPassword() }));
  for (const { user, password } of logins) {
    users.set(user.name, { ...user, hash: hash(password) });
  }
  if (users.size === 0) throw new BadOption('A server needs a user. Name one: --user NAME');
  return { users: [...users.values()], logins };
}

function listAdded({ user, team, member, reader }: Change): readonly NewLogin['user'][] {
  const own = user.map((name) => ({ name }));
  if (team === undefined) return own;
  const inTeam = (mayWrite: boolean) => (name: string) => ({
    name: toTeamUser(name, team),
    team: { name: team, mayWrite },
  });
  return [...own, ...member.map(inTeam(true)), ...reader.map(inTeam(false))];
}

/** Names of users are unique on a server, and people may be in several teams. */
function toTeamUser(name: string, team: string | undefined): string {
  return `${name}@${team}`;
}
