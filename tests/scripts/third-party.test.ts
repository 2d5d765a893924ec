import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BundledPackage,
  collectPackages,
  findPackageFolder,
  readPackages,
} from '../../scripts/build/bundled-packages';
import { createBillOfMaterials, formatThirdParty } from '../../scripts/build/third-party';

let root = '';

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Writes a package with one module, and its licence. */
function writePackage(name: string, file: string, source: string): void {
  const manifest = { name, version: '1.2.3', license: 'MIT', repository: `halden/${name}` };
  write({
    [`node_modules/${name}/package.json`]: JSON.stringify({ ...manifest, sideEffects: false }),
    [`node_modules/${name}/LICENSE`]: `Copyright the authors of ${name}`,
    [`node_modules/${name}/${file}`]: source,
  });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'third-party-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Bundles `main.js` and returns the names of the packages that are in the output. */
async function listBundled(): Promise<readonly string[]> {
  const folders = new Set<string>();
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [collectPackages(folders)],
    worker: { plugins: () => [collectPackages(folders)] },
    build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
  });
  return readPackages(folders)
    .map(({ name }) => name)
    .filter((name) => name !== 'vite');
}

describe('the list of bundled packages', () => {
  it('has those of modules, style sheets, fonts, workers and lazy modules', async () => {
    writePackage('used', 'index.js', "export { inner } from 'inner';");
    writePackage('inner', 'index.js', 'export const inner = Math.random();');
    writePackage('@halden/lazy', 'index.js', 'export const lazy = Math.random();');
    writePackage('in-worker', 'index.js', 'export const worked = Math.random();');
    writePackage('styles', 'index.css', 'p { color: red; }');
    writePackage('typeface', 'a.woff2', 'x'.repeat(5000));
    write({
      'main.js': `import { inner } from 'used'; import Work from './work?worker';
        import 'styles/index.css'; import './own.css';
        new Work(); import('@halden/lazy').then(console.log, () => inner);`,
      'own.css': "@font-face { font-family: a; src: url('typeface/a.woff2'); }",
      'work.js': "import { worked } from 'in-worker'; console.log(worked);",
    });
    expect(await listBundled()).toEqual([
      '@halden/lazy',
      'in-worker',
      'inner',
      'styles',
      'typeface',
    ]);
  });

  it('leaves out packages that the bundler drops', async () => {
    writePackage('dropped', 'index.js', 'export const one = 1;');
    write({ 'main.js': "import { one } from 'dropped'; console.log(2);" });
    expect(await listBundled()).toEqual([]);
  });

  it('fails for a package without a licence file', async () => {
    writePackage('bare', 'index.js', 'export const bare = Math.random();');
    rmSync(join(root, 'node_modules/bare/LICENSE'));
    write({ 'main.js': "import { bare } from 'bare'; console.log(bare);" });
    await expect(listBundled()).rejects.toThrow('bare has no licence file');
  });
});

it.each([
  ['/a/node_modules/preact/dist/preact.mjs', '/a/node_modules/preact'],
  ['/a/node_modules/one/node_modules/@b/two/x.js?url', '/a/node_modules/one/node_modules/@b/two'],
  ['\0/a/node_modules/old/index.js?commonjs-es-import', '/a/node_modules/old'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['/a/core/text/index.ts', null],
])('findPackageFolder(%j) is %j', (id, folder) => {
  expect(findPackageFolder(id)).toBe(folder);
});

const lantern: BundledPackage = {
  name: '@halden/lantern',
  version: '2.0.1',
  licence: 'MIT',
  author: 'Ida Holm',
  homepage: 'https://lantern.example',
  text: 'Copyright Ida Holm',
};
const quay = { ...lantern, name: 'quay', licence: 'MIT OR ISC', homepage: null };

it('prints each licence once, with all packages that share it', () => {
  const text = formatThirdParty([lantern, quay, { ...lantern, name: 'rope', text: 'Other' }]);
  expect(text.split('Copyright Ida Holm')).toHaveLength(2);
  expect(text).toContain(
    '@halden/lantern 2.0.1, MIT, https://lantern.example\nquay 2.0.1, MIT OR ISC\n\nCopyright',
  );
  expect(text).toMatch(/rope 2\.0\.1, MIT, https:\/\/lantern\.example\n\nOther\n$/);
});

it('lists packages in the bill of materials with address, licence and hash', () => {
  const own = { name: 'pressmark', version: '1.0.0', license: 'MIT' };
  const integrity = `sha512-${Buffer.from('ab').toString('base64')}`;
  const bill = createBillOfMaterials(own, [lantern, quay], {
    'node_modules/@halden/lantern': { integrity },
  });
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      {
        group: '@halden',
        name: 'lantern',
        purl: 'pkg:npm/%40halden/lantern@2.0.1',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: '6162' }],
      },
      { name: 'quay', purl: 'pkg:npm/quay@2.0.1', licenses: [{ expression: 'MIT OR ISC' }] },
    ],
  });
});
