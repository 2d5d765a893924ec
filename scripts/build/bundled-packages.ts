import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which code or files are in the built extension. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly author: string | null;
  readonly homepage: string | null;
  /** Its licence and notices. */
  readonly text: string;
}

/**
 * Collects the folders of packages in `folders`. A build has several bundles, and workers have
 * plugins of their own: each needs one of these.
 */
export function collectPackages(folders: Set<string>): Plugin {
  const add = (id: string) => {
    const folder = findPackageFolder(id);
    if (folder !== null) folders.add(folder);
  };
  let root = '';
  return {
    name: 'pressmark:bundled-packages',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const sources =
          file.type === 'chunk'
            ? Object.keys(file.modules)
            : file.originalFileNames.map((name) => join(root, name));
        sources.forEach(add);
      }
    },
  };
}

/** Returns the folder of the package that a module is in; null for our own modules. */
export function findPackageFolder(id: string): string | null {
  // Helpers that Vite adds to bundles.
  if (/^\0(?:vite\/|commonjsHelpers)/.test(id)) return 'node_modules/vite';
  return /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? null;
}

/** Reads the packages in these folders, each once, by name. Throws if one has no licence. */
export function readPackages(folders: Iterable<string>): readonly BundledPackage[] {
  const packages = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const one = readPackage(folder);
    packages.set(`${one.name}@${one.version}`, one);
  }
  return [...packages.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readText(join(folder, 'package.json'))) as Manifest;
  const { name, version, license, author, homepage, repository } = manifest;
  if (!license) throw new Error(`${name} names no licence`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  return {
    name,
    version,
    licence: license,
    author: (typeof author === 'string' ? author : author?.name) ?? null,
    homepage: homepage ?? (source ? toWebAddress(source) : null),
    text: readLicence(folder, name),
  };
}

/**
 * Packages that are published without the licence file of their repository, and a file with the same
 * terms. `copyright` is the line in theirs.
 */
const withoutFile: Readonly<
  Record<string, { readonly file: string; readonly copyright?: string }>
> = {
  '@fluent/bundle': { file: 'node_modules/@nats-io/kv/LICENSE' },
  '@wxt-dev/browser': { file: 'LICENSE', copyright: 'Copyright (c) 2023 Aaron' },
  wxt: { file: 'LICENSE', copyright: 'Copyright (c) 2023 Aaron' },
};

/** "git+https://github.com/a/b.git", "github:a/b" and "a/b" all mean one address. */
function toWebAddress(repository: string): string {
  const path = repository.replace(/^(git\+|github:)|\.git$/g, '');
  return path.includes('://') ? path : `https://github.com/${path}`;
}

/** Vite's own licence is followed by those of packages that only run during the build. */
const afterLicence = /\n# Licenses of bundled dependencies[\s\S]*/;

function readLicence(folder: string, name: string): string {
  const elsewhere = withoutFile[name];
  if (elsewhere) {
    const text = readText(elsewhere.file);
    return text.replace(/^Copyright .*$/m, elsewhere.copyright ?? '$&');
  }
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file`);
  return files
    .sort()
    .map((file) => readText(join(folder, file)))
    .join('\n\n');
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').replace(afterLicence, '').trim();
}
