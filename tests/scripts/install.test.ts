import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lantern': { version: '2.0.0' },
    'node_modules/lantern-darwin': { version: '2.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  it('is true if every required package has the locked version', () => {
    expect(
      isInstalled(lockfile, { packages: { 'node_modules/lantern': { version: '2.0.0' } } }),
    ).toBe(true);
  });

  it('ignores optional packages of other systems', () => {
    const installed = {
      packages: {
        'node_modules/lantern': { version: '2.0.0' },
        'node_modules/lantern-darwin': { version: '2.0.0' },
      },
    };
    expect(isInstalled(lockfile, installed)).toBe(true);
  });

  it('is false if nothing is installed', () => {
    expect(isInstalled(lockfile, null)).toBe(false);
  });

  it('is false if a package is missing or has another version', () => {
    expect(isInstalled(lockfile, { packages: {} })).toBe(false);
    expect(
      isInstalled(lockfile, { packages: { 'node_modules/lantern': { version: '1.9.0' } } }),
    ).toBe(false);
  });
});
