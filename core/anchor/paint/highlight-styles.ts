import { type Colour, colourPaints, colours } from '../../model/annotation/colours';

/** Prefix of our names in the page's highlight registry, to avoid collisions. */
const namePrefix = 'pressmark';

/** What a highlight's style says besides its colour. `changed` wins over `noted`. */
export type HighlightKind = 'plain' | 'noted' | 'changed';

const kinds: readonly HighlightKind[] = ['plain', 'noted', 'changed'];

/** Returns the registry name of a colour's highlights of one kind. */
export function getHighlightName(colour: Colour, kind: HighlightKind = 'plain'): string {
  return `${namePrefix}-${colour}${kind === 'plain' ? '' : `-${kind}`}`;
}

/** The names of all highlights except the flashing one. */
export const highlightNames: readonly string[] = colours.flatMap((colour) =>
  kinds.map((kind) => getHighlightName(colour, kind)),
);

/** The name of the flashing highlight. */
export const flashName = `${namePrefix}-flash`;

/** Removes all our highlights from a registry, whoever added them. */
export function removeHighlights(registry: HighlightRegistry): void {
  for (const name of [...highlightNames, flashName]) registry.delete(name);
}

/**
 * A page's background is unknown, so a passage is tinted with a third of a colour of
 * medium lightness: pale on white, deep on black, with readable text on both.
 */
export const washAlpha = 0.33;

/** The red of the flash. */
const flashColour = '#d6453a';

function withWashAlpha(colour: string): string {
  return `${colour}${Math.round(washAlpha * 255).toString(16)}`;
}

/**
 * Returns the style sheet of all highlights.
 *
 * A highlight with a note has a line twice as thick. Changed wording has a line above and
 * below instead of a fill, which does not depend on colour. Nothing is painted in print. Forced colours use the system's own colours
 * for marked text.
 */
export function createHighlightCss(): string {
  const rules = colours.map((colour) => {
    const { tint, line } = colourPaints[colour];
    const draw = (widthPx: number) => `${line.style} ${line.colour} ${widthPx}px`;
    const drawn = draw(line.widthPx);
    return `::highlight(${getHighlightName(colour)}) {
  background-color: ${withWashAlpha(tint)};
  text-decoration: underline ${drawn};
}
::highlight(${getHighlightName(colour, 'noted')}) {
  background-color: ${withWashAlpha(tint)};
  text-decoration: underline ${draw(2 * line.widthPx)};
}
::highlight(${getHighlightName(colour, 'changed')}) {
  text-decoration: underline overline ${drawn};
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
