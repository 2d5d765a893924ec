import { describe, expect, it } from 'vitest';
import { changeUsers } from '../../scripts/sync-server/change-users';
import type { ServerUser } from '../../scripts/sync-server/make-config';
import { readOptions } from '../../scripts/sync-server/read-options';

/** As files have them that were written before there were teams. */
const ada: ServerUser = { name: 'ada', hash: 'old hash' };

/** Changes users as the command does with these words. */
function change(known: readonly ServerUser[], words: string) {
  let last = 0;
  return changeUsers(
    known,
    readOptions(words.split(' ')),
    () => `password-${++last}`,
    (password) => `hash of ${password}`,
  );
}

const energy = (name: string, mayWrite = true): ServerUser => ({
  name: `${name}@energy`,
  team: { name: 'energy', mayWrite },
  hash: 'old hash',
});

describe('users of a server', () => {
  it('adds members and readers to a team, each with a password', () => {
    const { users, logins } = change([ada], '--team energy --member ana --member ben --reader cem');
    expect(users).toEqual([
      ada,
      { ...energy('ana'), hash: 'hash of password-1' },
      { ...energy('ben'), hash: 'hash of password-2' },
      { ...energy('cem', false), hash: 'hash of password-3' },
    ]);
    expect(logins.map(({ user, password }) => [user.name, password])).toEqual([
      ['ana@energy', 'password-1'],
      ['ben@energy', 'password-2'],
      ['cem@energy', 'password-3'],
    ]);
  });

  it('adds users and people of a team at once', () => {
    const { users } = change([], '--user ana --team energy --member ana');
    expect(users.map(({ name }) => name)).toEqual(['ana', 'ana@energy']);
  });

  it('gives a member a new password, and other rights', () => {
    const known = [energy('ana'), energy('ben')];
    const { users } = change(known, '--team energy --reader ana');
    expect(users).toEqual([{ ...energy('ana', false), hash: 'hash of password-1' }, energy('ben')]);
  });

  it('removes somebody from one team only', () => {
    const other = { ...energy('ben'), name: 'ben@media', team: { name: 'media', mayWrite: true } };
    const known = [ada, energy('ben'), other];
    const { users, logins } = change(known, '--team energy --remove ben');
    expect({ users, logins }).toEqual({ users: [ada, other], logins: [] });
  });

  it('says whom it cannot remove, and who is there', () => {
    expect(() => change([ada, energy('ana')], '--team energy --remove ada')).toThrow(
      'There is no ada in the team energy. Its users are: ana@energy',
    );
    expect(() => change([ada], '--team energy --remove ben')).toThrow('It has no users.');
  });

  it('keeps at least one user, because a server without any lets everybody in', () => {
    expect(() => change([energy('ana')], '--team energy --remove ana')).toThrow(/needs a user/);
    expect(() => change([], '--no-start')).toThrow(/needs a user/);
  });
});

describe('options of the server', () => {
  it.each([
    ['--member ana', '--team NAME'],
    ['--reader ana', '--team NAME'],
    ['--remove ana', '--team NAME'],
    ['--team energy', '--member, --reader or --remove'],
    ['--team energy --member ana --reader ana', 'ana only once'],
    ['--team energy --member ana --remove ana', 'ana only once'],
    ['--team energy --member ana@energy', '"ana@energy" is not a valid name'],
    ['--team team/energy --member ana', '"team/energy" is not a valid name'],
    ['--user a.b', '"a.b" is not a valid name'],
    ['--port 70000', '--port must be a number'],
    ['--cert no-such-file', 'There is no file no-such-file'],
    ['--members ana', '--members'],
  ])('refuses %s', (words, reason) => {
    expect(() => readOptions(words.split(' '))).toThrow(reason);
  });
});
