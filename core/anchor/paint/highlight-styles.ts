import { type Colour, colours } from '../../model/annotation/annotation';

/** Names in the page's highlight registry start with this, so that they are nobody else's. */
const namePrefix = 'pressmark';

/** The name of a colour's highlight in the registry; passages whose wording has changed have their own. */
export function highlightNameOf(colour: Colour, isChanged = false): string {
  return `${namePrefix}-${colour}${isChanged ? '-changed' : ''}`;
}

/** The names of all highlights but the one that flashes. */
export const layerNames: readonly string[] = colours.flatMap((colour) => [
  highlightNameOf(colour),
  highlightNameOf(colour, true),
]);

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
 * The style sheet of all marks. A passage whose wording has changed is not filled
 * but has its line above as well as below, which is told without colours. On paper and in forced colours a page is left
 * as the reader's system wants it: nothing is printed, and the system's own
 * colours for marked text are used.
 */
export function markSheet(): string {
  const rules = colours.map((colour) => {
    const { wash, line, shape } = markStyles[colour];
    return `::highlight(${highlightNameOf(colour)}) {
  background-color: ${washed(wash)};
  text-decoration: underline ${shape} ${line} 2px;
}
::highlight(${highlightNameOf(colour, true)}) {
  text-decoration: underline overline ${shape} ${line} 2px;
}`;
  });
  const names = layerNames.map((name) => `::highlight(${name})`);
  return `@media screen {
${rules.join('\n')}
::highlight(${flashName}) {
  background-color: ${washed(pencil)};
  text-decoration: underline solid ${pencil} 3px;
}
}
@media screen and (forced-colors: active) {
${names.join(', ')}, ::highlight(${flashName}) { background-color: Mark; color: MarkText; }
}`;
}
