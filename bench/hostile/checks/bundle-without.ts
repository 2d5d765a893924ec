import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Guard } from './guards';
import type * as probe from './probe';

const root = resolve(import.meta.dirname, '../../..');
/** Below node_modules, so the packages are found. */
const folder = join(root, 'node_modules/.cache/pressmark/hostile');

/** Replaces one function or constant of one file. Throws if it is not there. */
function switchOff({ file, symbol, off }: Guard): Plugin {
  return {
    name: 'switch-off',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== join(root, file)) return null;
        const source = await readFile(path, 'utf8');
        const pattern = new RegExp(`^(export )?(function|const) ${symbol}\\b`, 'm');
        const [, exported = '', kind] = pattern.exec(source) ?? [];
        const contents = source.replace(pattern, `$2 ${symbol}WhenOn`);
        if (contents === source) throw new Error(`${file} has no ${symbol}`);
        return {
          contents: `${contents}\n${exported}${
            // A function may be used above its place.
            kind === 'function'
              ? `function ${symbol}(...given) { return (${off})(...given); }`
              : `const ${symbol} = ${off};`
          }`,
          loader: 'ts',
        };
      });
    },
  };
}

/** Loads the probe, which writes exported files, with a guard switched off, or none. */
export async function bundleWithout(guard: Guard | null): Promise<typeof probe> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'probe.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: guard === null ? [] : [switchOff(guard)],
    logLevel: 'error',
  });
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${guard?.symbol ?? 'all'}.mjs`);
  await writeFile(file, outputFiles[0]?.contents ?? '');
  return import(pathToFileURL(file).href) as Promise<typeof probe>;
}
