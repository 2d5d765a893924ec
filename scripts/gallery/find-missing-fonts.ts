import type { Machine } from '../machine.mjs';

const askMs = 20_000;

/** A language of each script that the states are written in, and the Debian package of its font. */
const fonts = [
  { language: 'ar', name: 'Arabic', debian: 'fonts-noto-core' },
  { language: 'ja', name: 'Japanese', debian: 'fonts-noto-cjk' },
  { language: 'zh-cn', name: 'Chinese', debian: 'fonts-noto-cjk' },
];

/**
 * Checks that pictures would have letters instead of boxes. Returns a line for each script without
 * a font. The English states have Arabic and Japanese articles too.
 *
 * Only Linux is checked: other systems come with these fonts.
 */
export function findMissingFonts({
  platform,
  ask,
}: Pick<Machine, 'platform' | 'ask'>): readonly string[] {
  if (platform !== 'linux') return [];
  const listFor = (language: string) => ask('fc-list', [`:lang=${language}`, 'family'], askMs);
  if (fonts.every(({ language }) => listFor(language) === null)) {
    return ['Cannot list the fonts: apt-get install fontconfig (Debian)'];
  }
  return fonts
    .filter(({ language }) => !listFor(language)?.trim())
    .map(({ name, debian }) => `No ${name} font: apt-get install ${debian} (Debian)`);
}
