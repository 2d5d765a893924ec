import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Something that was typed is wrong; the message says what. */
export class BadOption extends Error {}

export type Options = ReturnType<typeof readOptions>;

const namePattern = /^[\w-]+$/;

/** Reads the options of the command; throws `BadOption` if they contradict each other. */
export function readOptions(args: readonly string[]) {
  const values = parse(args);
  const { user, team, member, reader, remove } = values;
  const bad = [...user, ...member, ...reader, ...remove, team ?? 'none'].find(
    (name) => !namePattern.test(name),
  );
  if (bad !== undefined) {
    throw new BadOption(`"${bad}" is not a valid name. Use only letters, digits, "-" and "_".`);
  }
  const people = [...member, ...reader, ...remove];
  if (team === undefined && people.length > 0) {
    throw new BadOption('--member, --reader and --remove need the name of a team: --team NAME');
  }
  if (team !== undefined && people.length === 0) {
    throw new BadOption('Name at least one person: --member, --reader or --remove NAME');
  }
  const twice = people.find((name, index) => people.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new BadOption(`Give ${twice} only once, as --member, --reader or --remove.`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && (!Number.isInteger(port) || port < 1 || port > 65535)) {
    throw new BadOption(`--port must be a number from 1 to 65535, not ${values.port}`);
  }
  for (const file of [values.cert, values.key]) {
    if (file !== undefined && !existsSync(file)) throw new BadOption(`There is no file ${file}.`);
  }
  return { ...values, port, start: !values['no-start'] };
}

function parse(args: readonly string[]) {
  const names = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        user: names,
        team: { type: 'string' },
        member: names,
        reader: names,
        remove: names,
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        folder: { type: 'string', default: 'sync-server' },
        'no-start': { type: 'boolean', default: false },
        compose: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // `parseArgs` throws these for unknown options.
    if (error instanceof TypeError) throw new BadOption(error.message);
    throw error;
  }
}
