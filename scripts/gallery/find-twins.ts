import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from './picture';

/**
 * States that look like another one at every width: what makes them different is not in the
 * picture, so nobody has seen it. Returns one line per state. `folder` has the screenshots, and
 * `pictures` are those of one mode.
 */
export async function findTwins(
  folder: string,
  pictures: readonly Picture[],
): Promise<readonly string[]> {
  const looks = await Promise.all(
    pictures.map(async ({ file, name, width }) => {
      const hash = createHash('sha256').update(await readFile(join(folder, file)));
      return { name, look: `${width} ${hash.digest('hex')}` };
    }),
  );
  return [...new Set(pictures.map(({ name }) => name))].flatMap((name) => {
    const others = looks
      .filter((own) => own.name === name)
      .map(({ look }) => looks.find((other) => other.look === look && other.name !== name));
    return others.every(Boolean) ? [`${name} looks like ${others[0]?.name}`] : [];
  });
}
