import { type Fields, memberPath, type Plain, parseMember } from './sync-record';

/*
 * Questions about the fields of a clip that need no clip.
 */

/** A text or an image that a record names by its hash. */
export interface BlobRef {
  readonly kind: 'text' | 'image';
  /** In hexadecimal. */
  readonly hash: string;
}

/** The texts and images of a clip. */
export function listBlobs({ values }: Fields): readonly BlobRef[] {
  return Object.entries(values).flatMap(([path, value]): readonly BlobRef[] => {
    const set = parseMember(path)?.set;
    const hash = readHash(value);
    if (hash === null) return [];
    if (set === 'versions') return [{ kind: 'text', hash }];
    return set === 'pictures' ? [{ kind: 'image', hash }] : [];
  });
}

/** The hashes of the texts of a clip. */
export function listTexts(fields: Fields): readonly string[] {
  return listBlobs(fields).flatMap(({ kind, hash }) => (kind === 'text' ? [hash] : []));
}

/** The id of the clip that this one became part of; null if it did not. */
export function getMergedInto({ values }: Fields): string | null {
  const id = values['mergedInto'];
  return typeof id === 'string' ? id : null;
}

/**
 * Makes one version of those with the same text: the one with the lowest id. `other` has versions
 * whose names may occur, too.
 */
export function uniteVersions({ values, texts }: Fields, other: Fields): Fields {
  const versions = [...listVersions({ values, texts }), ...listVersions(other)].sort((one, next) =>
    one.id < next.id ? -1 : 1,
  );
  const firsts = new Map<string, string>();
  const replaced = new Map<string, string>();
  for (const { id, hash } of versions) {
    const first = firsts.get(hash) ?? id;
    firsts.set(hash, first);
    if (first !== id) replaced.set(id, first);
  }
  const rename = (id: unknown) => replaced.get(String(id)) ?? String(id);
  const gone = new Set([...replaced.keys()].map((id) => memberPath('versions', id)));
  const renamed = Object.entries(values).flatMap(([path, value]): [string, Plain][] => {
    if (gone.has(path)) return [];
    if (path === 'versionId') return [[path, rename(value)]];
    if (!path.endsWith('/place') || typeof value !== 'object') return [[path, value]];
    const place = value as { readonly [name: string]: Plain };
    return [[path, { ...place, versionId: rename(place['versionId']) }]];
  });
  return { values: Object.fromEntries(renamed), texts };
}

function listVersions({ values }: Fields): readonly { id: string; hash: string }[] {
  return Object.entries(values).flatMap(([path, value]) => {
    const member = parseMember(path);
    const hash = readHash(value);
    return member?.set === 'versions' && hash !== null ? [{ id: member.key, hash }] : [];
  });
}

function readHash(value: Plain): string | null {
  const { hash } = (value ?? {}) as { readonly hash?: Plain };
  return typeof hash === 'string' ? hash : null;
}
