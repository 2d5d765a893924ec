import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import type { LoadMessages } from '../../../components/strings/switch-language';

/** Loads the messages of a group from a folder of languages, compiled. None if it is not translated. */
export function loadFrom(root: string): LoadMessages {
  return async (language, group) => {
    const folder = join(root, language, group);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.flatMap(
      (name) => new FluentResource(readFileSync(join(folder, name), 'utf8')).body,
    );
  };
}
