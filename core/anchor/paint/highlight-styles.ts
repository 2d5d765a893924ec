import { type Colour, colourPaints, colours } from '../../model/annotation/colours';

/** Prefix of our names in the page's highlight registry, to avoid collisions. */
const namePrefix = 'pressmark';

/** What a highlight's style says besides its colour. `changed` wins over `noted`. */
export type HighlightKind = 'plain' | 'noted' | 'changed';

const kinds: readonly HighlightKind[] = ['plain', 'noted', 'changed'];

/** Returns the registry name of a colour's highlights of one kind. */
export function getHighlightName(
  colour: Colour,
  kind: HighlightKind = 'plain',
  isOthers = false,
): string {
  const owner = isOthers ? '-others' : '';
  return `${namePrefix}-${colour}${owner}${kind === 'plain' ? '' : `-${kind}`}`;
}

/** The names of the user's highlights, or of those of other people. */
export function listHighlightNames(isOthers: boolean): readonly string[] {
  return colours.flatMap((colour) => kinds.map((kind) => getHighlightName(colour, kind, isOthers)));
}

/** The names of all highlights except the flashing one. */
export const highlightNames = [false, true].flatMap(listHighlightNames);

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
 * below instead of a fill, which does not depend on colour. What somebody else highlighted has no
 * fill and a dotted line, below that of the user; only above it if the wording has changed.
 * Nothing is painted in print. Forced colours use the system's own colours for marked text. Chromium
 * fills all highlights then, whatever their style, so those of somebody else have no line.
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
}
${createOthersCss(colour)}`;
  });
  const toSelectors = (names: readonly string[]) =>
    names.map((name) => `::highlight(${name})`).join(', ');
  return `@media screen {
${rules.join('\n')}
::highlight(${flashName}) {
  background-color: ${withWashAlpha(flashColour)};
  text-decoration: underline solid ${flashColour} 3px;
}
}
@media screen and (forced-colors: active) {
${toSelectors([...highlightNames, flashName])} { background-color: Mark; color: MarkText; }
${toSelectors(listHighlightNames(true))} { text-decoration: none; }
}`;
}

/** The styles of what other people highlighted in a colour. */
function createOthersCss(colour: Colour): string {
  const rule = (kind: HighlightKind, line: string, widthPx: number) =>
    `::highlight(${getHighlightName(colour, kind, true)}) {
  text-decoration: ${line} dotted ${colourPaints[colour].line.colour} ${widthPx}px;
  text-underline-offset: 4px;
}`;
  return [
    rule('plain', 'underline', 2),
    rule('noted', 'underline', 4),
    rule('changed', 'overline', 2),
  ].join('\n');
}
