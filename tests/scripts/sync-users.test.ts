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

  it('changes what a member may do, who keeps the password', () => {
    const known = [energy('ana'), energy('ben')];
    const { users, logins, kept } = change(known, '--team energy --reader ana');
    expect(users).toEqual([energy('ana', false), energy('ben')]);
    expect({ logins, kept }).toEqual({ logins: [], kept: ['ana@energy'] });
  });

  it('gives one of them a new password', () => {
    const known = [ada, energy('ana'), energy('ben', false)];
    const { users } = change(known, '--team energy --new-password ben');
    expect(users).toEqual([
      ada,
      energy('ana'),
      { ...energy('ben', false), hash: 'hash of password-1' },
    ]);
    expect(change(known, '--new-password ada').users[0]?.hash).toBe('hash of password-1');
    expect(() => change(known, '--new-password ana')).toThrow('There is no ana outside of teams.');
  });

  it('removes a user, and the last of a team', () => {
    const known = [ada, energy('ana')];
    expect(change(known, '--remove ada').users).toEqual([energy('ana')]);
    expect(change(known, '--team energy --remove ana').users).toEqual([ada]);
  });

  it('removes all of a team that is deleted, or one user', () => {
    const known = [ada, { ...ada, name: 'energy' }, energy('ana'), energy('ben')];
    expect(change(known, '--delete-team energy').users).toEqual(known.slice(0, 2));
    expect(change(known, '--delete-user energy').users).toEqual([ada, ...known.slice(2)]);
  });

  it('refuses names that differ only in case', () => {
    const known = [ada, energy('ana')];
    expect(() => change(known, '--user Ada')).toThrow('ada already exists.');
    expect(() => change(known, '--team Energy --member ben')).toThrow('energy already exists.');
    expect(() => change(known, '--team energy --member Ana')).toThrow('ana@energy already exists.');
  });

  it('removes somebody from one team only', () => {
    const other = { ...energy('ben'), name: 'ben@media', team: { name: 'media', mayWrite: true } };
    const known = [ada, energy('ben'), other];
    const { users, logins } = change(known, '--team energy --remove ben');
    expect({ users, logins }).toEqual({ users: [ada, other], logins: [] });
  });

  it('says whom it cannot remove, and who is there', () => {
    expect(() => change([ada, energy('ana')], '--team energy --remove ada')).toThrow(
      'There is no ada in the team energy. Those there are: ana@energy',
    );
    // Nobody has been added.
    expect(() => change([ada], '--team energy --reader cem --remove ben')).toThrow(
      'There is no ben in the team energy. Nobody is there.',
    );
    expect(() => change([energy('ana')], '--new-password ana')).toThrow(
      'There is no ana outside of teams. Nobody is there.',
    );
    expect(() => change([energy('ana')], '--remove ana@energy')).toThrow(
      'Give the team of ana as an option of its own: --team energy',
    );
  });
});

describe('options of the server', () => {
  it.each([
    ['--member ana', '--team NAME'],
    ['--reader ana', '--team NAME'],
    ['--team energy', 'Say what to do with the team'],
    ['--team a --team b --member ana', '--team only once'],
    ['--user ana --user Ana', 'Ana only once'],
    ['--limit 5GB', 'one --team or one --user'],
    ['--team energy --limit 5', 'a size such as 500MB'],
    ['--delete-team energy --user ada', 'without other changes'],
    ['--delete-team energy --port 9443', 'without other changes'],
    ['--host https://sync.example', '"https://sync.example" is not a host'],
    ['--host sync.example:8443', 'is not a host'],
    ['--user', '--user needs a value.'],
    ['--list=yes', '--list takes no value.'],
    ['ada', '"ada" belongs to no option'],
    ['--team energy --member ana --reader ana', 'ana only once'],
    ['--team energy --member ana --remove ana', 'ana only once'],
    [
      '--team energy --member ana@energy',
      'Give the team of ana as an option of its own: --team energy',
    ],
    ['--team team/energy --member ana', '"team/energy" is not a valid name'],
    ['--user a.b', '"a.b" is not a valid name'],
    ['--port 70000', '--port must be a number'],
    ['--members ana', 'There is no option --members.'],
  ])('refuses %s', (words, reason) => {
    expect(() => readOptions(words.split(' '))).toThrow(reason);
  });
});
