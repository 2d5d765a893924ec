import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lantern': { version: '2.0.0' },
    'node_modules/lantern-darwin': { version: '2.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  it('is true if every package has its version', () => {
    expect(
      isInstalled(wanted, { packages: { 'node_modules/lantern': { version: '2.0.0' } } }),
    ).toBe(true);
  });

  it('ignores packages of other systems', () => {
    const elsewhere = {
      packages: {
        'node_modules/lantern': { version: '2.0.0' },
        'node_modules/lantern-darwin': { version: '2.0.0' },
      },
    };
    expect(isInstalled(wanted, elsewhere)).toBe(true);
  });

  it('is false if nothing is installed', () => {
    expect(isInstalled(wanted, null)).toBe(false);
  });

  it('is false if a package is missing or has another version', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(
      isInstalled(wanted, { packages: { 'node_modules/lantern': { version: '1.9.0' } } }),
    ).toBe(false);
  });
});
