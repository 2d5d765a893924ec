import { describe, expect, it } from 'vitest';
import { findMissingFonts } from '../../../scripts/gallery/find-missing-fonts';

/** A machine whose `fc-list` prints this for each language. */
const createMachine = (output: Record<string, string>, platform = 'linux') => ({
  platform,
  ask: (_: string, [pattern = '']: string[]) => output[pattern] ?? null,
});

const all = {
  ':lang=ar': 'Noto Naskh Arabic\n',
  ':lang=ja': 'Noto Sans CJK JP\n',
  ':lang=zh-cn': 'Noto Sans CJK SC\n',
};

describe('missing fonts', () => {
  it('are none if every script has one', () => {
    expect(findMissingFonts(createMachine(all))).toEqual([]);
  });

  it('are named with their package', () => {
    const machine = createMachine({ ...all, ':lang=ar': '\n' });

    expect(findMissingFonts(machine)).toEqual([
      'No Arabic font: apt-get install fonts-noto-core (Debian)',
    ]);
  });

  it('cannot be found without fontconfig', () => {
    expect(findMissingFonts(createMachine({}))).toEqual([
      'Cannot list the fonts: apt-get install fontconfig (Debian)',
    ]);
  });

  it('are not looked for where the system comes with fonts', () => {
    expect(findMissingFonts(createMachine({}, 'darwin'))).toEqual([]);
  });
});
