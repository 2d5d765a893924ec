import type { Colour } from '../model/annotation';

/** Names in the page's highlight registry start with this, so that they are nobody else's. */
const namePrefix = 'pressmark';

/** The name of a colour's highlight in the registry. */
export function highlightNameOf(colour: Colour): string {
  return `${namePrefix}-${colour}`;
}

/** The name of the highlight that flashes. */
export const flashName = `${namePrefix}-flash`;

/** How a colour is painted. Colours are CSS hex, six digits. */
export interface MarkStyle {
  /** Laid over the page's own background at `washAlpha`. */
  readonly wash: string;
  readonly line: string;
  /** The shape of the line tells the colours apart for those who do not see them. */
  readonly shape: 'solid' | 'dotted' | 'dashed' | 'wavy' | 'double';
}

/**
 * A page's background is not known, so a wash lets it through: a third of a
 * colour of middle lightness gives a pale tint on white and a deep one on
 * black, and the page's text keeps its colour on both. Lines have a contrast
 * of 3:1 and more against white and against near-black paper.
 */
export const washAlpha = 0.33;

export const markStyles: Readonly<Record<Colour, MarkStyle>> = {
  sun: { wash: '#e8b500', line: '#a67c00', shape: 'solid' },
  leaf: { wash: '#57a64e', line: '#4a9442', shape: 'dashed' },
  sky: { wash: '#3b8fd4', line: '#3b8fd4', shape: 'dotted' },
  rose: { wash: '#d6587f', line: '#d6587f', shape: 'wavy' },
  plum: { wash: '#8a63d2', line: '#8a63d2', shape: 'double' },
};

/** The red pencil of the flash. */
const pencil = '#d6453a';

function washed(colour: string): string {
  return `${colour}${Math.round(washAlpha * 255).toString(16)}`;
}

/**
 * The style sheet of all marks. On paper and in forced colours a page is left
 * as the reader's system wants it: nothing is printed, and the system's own
 * colours for marked text are used.
 */
export function markSheet(): string {
  const colours = Object.entries(markStyles).map(([colour, { wash, line, shape }]) => {
    return `::highlight(${highlightNameOf(colour as Colour)}) {
  background-color: ${washed(wash)};
  text-decoration: underline ${shape} ${line} 2px;
}`;
  });
  const names = Object.keys(markStyles).map(
    (colour) => `::highlight(${highlightNameOf(colour as Colour)})`,
  );
  return `@media screen {
${colours.join('\n')}
::highlight(${flashName}) {
  background-color: ${washed(pencil)};
  text-decoration: underline solid ${pencil} 3px;
}
}
@media screen and (forced-colors: active) {
${names.join(', ')}, ::highlight(${flashName}) { background-color: Mark; color: MarkText; }
}`;
}
