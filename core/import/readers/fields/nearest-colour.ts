import { type Colour, colourNames, colours, formatColour, similarColours } from '../../../model';
import type { Report } from '../../items/report';

/** The colour of a highlight, null if none is given. Reported if it is only an approximation. */
export function readColour(name: string, report: Report, row: number | null): Colour | null {
  if (name === '') return null;
  const nearest = findNearestColour(name);
  if (nearest?.isSame !== true) report.add('colour-changed', row, 'color', name);
  return nearest?.colour ?? null;
}

/**
 * Our colour for a foreign colour (a name or `#rrggbb`), and whether it is an exact
 * equivalent. Null if it is not a colour.
 */
function findNearestColour(name: string): { colour: Colour; isSame: boolean } | null {
  const word = name.trim().toLowerCase();
  const ours = colours.find((colour) =>
    [colour, ...colourNames[colour], formatColour(colour)].includes(word),
  );
  if (ours !== undefined) return { colour: ours, isSame: true };
  const similar = colours.find((colour) => similarColours[colour].names.includes(word));
  if (similar !== undefined) return { colour: similar, isSame: false };
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(word)?.slice(1);
  return digits === undefined
    ? null
    : { colour: getColourByHue(digits.map((pair) => Number.parseInt(pair, 16))), isSame: false };
}

function getColourByHue([red = 0, green = 0, blue = 0]: readonly number[]): Colour {
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return getColourWithoutHue();
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  const degrees = sixth * 60;
  return (
    colours.find((colour) => hasHue(similarColours[colour].hues, degrees)) ?? getColourWithoutHue()
  );
}

function getColourWithoutHue(): Colour {
  return colours.find((colour) => similarColours[colour].hues === null) ?? colours[0];
}

function hasHue(hues: (typeof similarColours)[Colour]['hues'], degrees: number): boolean {
  if (hues === null) return false;
  const [start, end] = hues;
  return start < end ? degrees >= start && degrees < end : degrees >= start || degrees < end;
}
