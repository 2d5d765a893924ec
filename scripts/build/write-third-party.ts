import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackages } from './bundled-packages';
import { createBillOfMaterials, formatThirdParty, type Locked } from './third-party';

interface Places {
  readonly root: string;
  readonly outDir: string;
  readonly outBaseDir: string;
  readonly browser: string;
}

/** Writes `THIRD-PARTY.txt` into the built extension, and its bill of materials beside it. */
export function writeThirdParty(folders: Iterable<string>, places: Places): void {
  const { root, outDir, outBaseDir, browser } = places;
  const packages = readPackages(folders);
  writeFileSync(join(outDir, 'THIRD-PARTY.txt'), formatThirdParty(packages));
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { packages: locked } = read('package-lock.json') as { packages: Locked };
  const bill = createBillOfMaterials(read('package.json'), packages, locked);
  writeFileSync(
    join(outBaseDir, `pressmark-${browser}.cdx.json`),
    `${JSON.stringify(bill, null, 2)}\n`,
  );
}
