import { type Colour, colours } from '../../model/annotation/annotation';

/** Prefix of our names in the page's highlight registry, to avoid collisions. */
const namePrefix = 'pressmark';

/**
 * Returns the registry name of a colour's highlight. Passages with changed wording
 * have a separate one.
 */
export function getHighlightName(colour: Colour, isChanged = false): string {
  return `${namePrefix}-${colour}${isChanged ? '-changed' : ''}`;
}

/** The names of all highlights except the flashing one. */
export const highlightNames: readonly string[] = colours.flatMap((colour) => [
  getHighlightName(colour),
  getHighlightName(colour, true),
]);

/** The name of the flashing highlight. */
export const flashName = `${namePrefix}-flash`;

/** How a colour is painted. Colours are CSS hex with six digits. */
export interface HighlightStyle {
  /** Painted over the page's background at `washAlpha`. */
  readonly wash: string;
  readonly line: string;
  /** The line's shape distinguishes the colours for users who cannot see them. */
  readonly shape: 'solid' | 'dotted' | 'dashed' | 'wavy' | 'double';
}

/**
 * A page's background is unknown, so a wash is translucent. A third of a colour of
 * medium lightness gives a pale tint on white and a deep one on black, and text stays
 * readable on both. Lines have a contrast of at least 3:1 against white and against
 * near-black paper.
 */
export const washAlpha = 0.33;

export const highlightStyles: Readonly<Record<Colour, HighlightStyle>> = {
  sun: { wash: '#e8b500', line: '#a67c00', shape: 'solid' },
  leaf: { wash: '#57a64e', line: '#4a9442', shape: 'dashed' },
  sky: { wash: '#3b8fd4', line: '#3b8fd4', shape: 'dotted' },
  rose: { wash: '#d6587f', line: '#d6587f', shape: 'wavy' },
  plum: { wash: '#8a63d2', line: '#8a63d2', shape: 'double' },
};

/** The red of the flash. */
const flashColour = '#d6453a';

function withWashAlpha(colour: string): string {
  return `${colour}${Math.round(washAlpha * 255).toString(16)}`;
}

/**
 * Returns the style sheet of all highlights.
 *
 * Changed wording has a line above and below instead of a fill, which does not depend
 * on colour. Nothing is painted in print. Forced colours use the system's own colours
 * for marked text.
 */
export function createHighlightCss(): string {
  const rules = colours.map((colour) => {
    const { wash, line, shape } = highlightStyles[colour];
    return `::highlight(${getHighlightName(colour)}) {
  background-color: ${withWashAlpha(wash)};
  text-decoration: underline ${shape} ${line} 2px;
}
::highlight(${getHighlightName(colour, true)}) {
  text-decoration: underline overline ${shape} ${line} 2px;
}`;
  });
  const names = highlightNames.map((name) => `::highlight(${name})`);
  return `@media screen {
${rules.join('\n')}
::highlight(${flashName}) {
  background-color: ${withWashAlpha(flashColour)};
  text-decoration: underline solid ${flashColour} 3px;
}
}
@media screen and (forced-colors: active) {
${names.join(', ')}, ::highlight(${flashName}) { background-color: Mark; color: MarkText; }
}`;
}
