import type { Colour } from '../../../model';
import { colours } from '../../../model';
import type { Report } from '../../items/report';

/** Colour names of other programs, with the nearest of ours. */
const names: Readonly<Record<string, Colour>> = {
  yellow: 'sun',
  orange: 'sun',
  brown: 'sun',
  gold: 'sun',
  green: 'leaf',
  lime: 'leaf',
  teal: 'leaf',
  blue: 'sky',
  cyan: 'sky',
  aqua: 'sky',
  indigo: 'sky',
  gray: 'sky',
  grey: 'sky',
  red: 'rose',
  pink: 'rose',
  purple: 'plum',
  violet: 'plum',
  magenta: 'plum',
  black: 'plum',
};

/** The colour of a highlight, null if none is given. Reported if it is only an approximation. */
export function readColour(name: string, report: Report, row: number | null): Colour | null {
  if (name === '') return null;
  const nearest = nearestColour(name);
  if (nearest?.isSame !== true) report.say('colour-changed', row, 'color', name);
  return nearest?.colour ?? null;
}

/**
 * Our colour for a foreign colour (a name or `#rrggbb`), and whether it is an exact
 * equivalent. Null if it is not a colour.
 */
function nearestColour(name: string): { colour: Colour; isSame: boolean } | null {
  const word = name.trim().toLowerCase();
  const ours = colours.find((colour) => colour === word);
  if (ours !== undefined) return { colour: ours, isSame: true };
  if (Object.hasOwn(names, word)) {
    const colour = names[word] ?? 'sun';
    return { colour, isSame: /^(yellow|green|blue|red|pink|purple)$/.test(word) };
  }
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(word)?.slice(1);
  return digits === undefined
    ? null
    : { colour: byHue(digits.map((pair) => Number.parseInt(pair, 16))), isSame: false };
}

function byHue([red = 0, green = 0, blue = 0]: readonly number[]): Colour {
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return 'sun';
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  const degrees = sixth * 60;
  if (degrees < 20 || degrees >= 320) return 'rose';
  if (degrees < 70) return 'sun';
  if (degrees < 165) return 'leaf';
  return degrees < 255 ? 'sky' : 'plum';
}
