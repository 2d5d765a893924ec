import type { BundledPackage } from './bundled-packages';

/** Returns the licence texts of packages as one file. Packages with the same text share it. */
export function formatThirdParty(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(
    ([text, sharing]) => `${sharing.map(formatTitle).join('\n')}\n\n${text}`,
  );
  return [intro, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
}

const intro = 'Pressmark contains parts of these packages. Their licences follow.';

function formatTitle({ name, version, licence, homepage }: BundledPackage): string {
  return [`${name} ${version}`, licence, homepage].filter((part) => part !== null).join(', ');
}

/** Packages by the path in `package-lock.json`. */
export type Locked = Readonly<Record<string, { readonly integrity?: string }>>;

/**
 * Returns a bill of materials of the extension, in CycloneDX 1.6. It has neither a date nor a serial
 * number, so the same build gives the same file.
 */
export function createBillOfMaterials(
  own: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly BundledPackage[],
  locked: Locked,
): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${own.name}@${own.version}`,
        name: own.name,
        version: own.version,
        licenses: listLicences(own.license),
      },
    },
    components: packages.map((one) => toComponent(one, locked)),
  };
}

function toComponent({ name, version, licence, author, homepage }: BundledPackage, locked: Locked) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [base, group] = name.split('/').reverse();
  const integrity = locked[`node_modules/${name}`]?.integrity;
  const hash = integrity?.startsWith('sha512-')
    ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
    : null;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name: base,
    version,
    ...(author && { author }),
    licenses: listLicences(licence),
    purl,
    ...(hash && { hashes: [{ alg: 'SHA-512', content: hash }] }),
    ...(homepage && { externalReferences: [{ type: 'website', url: homepage }] }),
  };
}

/** CycloneDX distinguishes single licences from expressions such as "MIT OR Apache-2.0". */
function listLicences(licence: string): readonly object[] {
  return /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}
