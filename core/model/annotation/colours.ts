import * as v from 'valibot';

/*
 * The highlight colours. Schemas, style sheets, menus, exports, importers and the search filter
 * derive from these records, which the type requires to be complete. They are separate so that a
 * script contains only those it uses.
 *
 * To add a colour, append it to each record: the search index stores a colour by its position.
 * Name it in `components/strings/en/base/common.ftl`, then run `npm run write:colours`,
 * `write:messages` and `write:schema`.
 */

/** The highlight colours, in the order in which they are offered. */
export const colours = ['sun', 'leaf', 'sky', 'rose', 'plum'] as const;

export type Colour = (typeof colours)[number];

export const colourSchema = v.picklist(colours);

type ColourRecord<Value> = Readonly<Record<Colour, Value>>;

/** How passages of a colour are painted on a page. Colours are CSS hex with six digits. */
interface ColourPaint {
  /** Translucent background of a passage, and border of swatches on light surfaces. */
  readonly tint: string;
  /**
   * Line below a passage. The contrast of its colour is at least 3:1 against white and
   * near-black paper; style and width identify it without colour vision.
   */
  readonly line: {
    readonly colour: string;
    readonly style: 'solid' | 'dashed' | 'dotted' | 'wavy' | 'double';
    readonly widthPx: number;
  };
}

export const colourPaints: ColourRecord<ColourPaint> = {
  sun: { tint: '#e8b500', line: { colour: '#a67c00', style: 'solid', widthPx: 2 } },
  leaf: { tint: '#57a64e', line: { colour: '#4a9442', style: 'dashed', widthPx: 2 } },
  sky: { tint: '#3b8fd4', line: { colour: '#3b8fd4', style: 'dotted', widthPx: 2 } },
  rose: { tint: '#d6587f', line: { colour: '#d6587f', style: 'wavy', widthPx: 2 } },
  plum: { tint: '#8a63d2', line: { colour: '#8a63d2', style: 'double', widthPx: 2 } },
};

/** A colour on light and on dark surfaces, as CSS hex with six digits. */
interface ThemedColour {
  readonly light: string;
  readonly dark: string;
}

/** Colours of our own screens and of exports. */
interface ColourTheme {
  /** Background behind text. */
  readonly wash: ThemedColour;
  /** Borders. */
  readonly edge: ThemedColour;
  /** Shapes on the wash. */
  readonly ink: ThemedColour;
}

export const colourThemes: ColourRecord<ColourTheme> = {
  sun: {
    wash: { light: '#ffe58a', dark: '#6b5510' },
    edge: { light: colourPaints.sun.tint, dark: '#d9ad1f' },
    ink: { light: '#6b5200', dark: '#ffe9a3' },
  },
  leaf: {
    wash: { light: '#c4ecc0', dark: '#245228' },
    edge: { light: colourPaints.leaf.tint, dark: '#63b85a' },
    ink: { light: '#21591b', dark: '#c9f2c5' },
  },
  sky: {
    wash: { light: '#c3e2fb', dark: '#1c4a6e' },
    edge: { light: colourPaints.sky.tint, dark: '#5aa9e6' },
    ink: { light: '#0f4a7d', dark: '#cfe8fd' },
  },
  rose: {
    wash: { light: '#fbcfdc', dark: '#6d2440' },
    edge: { light: colourPaints.rose.tint, dark: '#e57a9b' },
    ink: { light: '#8a1d45', dark: '#ffd6e2' },
  },
  plum: {
    wash: { light: '#e0d2fa', dark: '#4b3480' },
    edge: { light: colourPaints.plum.tint, dark: '#a98be8' },
    ink: { light: '#4b2891', dark: '#e7dcff' },
  },
};

/** SVG paths in a box of 12 by 12: the objects that the colours are named after. */
export const colourShapes: ColourRecord<string> = {
  // A disc with eight rays.
  sun: 'M6 3.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M5.4 0h1.2v2H5.4zM5.4 10h1.2v2H5.4zM0 5.4h2v1.2H0zM10 5.4h2v1.2h-2zM1.3 2.2l.9-.9 1.3 1.3-.9.9zM8.5 9.4l.9-.9 1.3 1.3-.9.9zM9.8 1.3l.9.9-1.3 1.3-.9-.9zM2.6 8.5l.9.9-1.3 1.3-.9-.9z',
  // A pointed leaf with its stalk.
  leaf: 'M11.5.5C5.2.3 1.2 2.6 1.3 6.6c0 1 .3 1.9.8 2.6L.4 10.9l.9.9 1.7-1.8c.8.5 1.7.8 2.6.7C9.7 10.5 11.8 6.8 11.5.5z',
  // A cloud.
  sky: 'M3.2 10a2.7 2.7 0 0 1-.3-5.4 3.5 3.5 0 0 1 6.6.7A2.4 2.4 0 0 1 9.4 10z',
  // Four petals.
  rose: 'M6 .4a2.5 2.5 0 0 1 2.4 3.2A2.5 2.5 0 1 1 8.4 8.4 2.5 2.5 0 1 1 3.6 8.4 2.5 2.5 0 1 1 3.6 3.6 2.5 2.5 0 0 1 6 .4z',
  // A fruit with its stalk.
  plum: 'M8.9.3 9.9 1 8.1 3.3C10 3.7 11 5.2 11 7.2 11 9.9 9 11.7 6 11.7S1 9.9 1 7.2c0-2.5 1.7-4.1 4.4-4.1.6 0 1 .1 1.3.2z',
};

/** Common English names, accepted by searches and importers. */
export const colourNames: ColourRecord<readonly string[]> = {
  sun: ['yellow'],
  leaf: ['green'],
  sky: ['blue'],
  rose: ['pink', 'red'],
  plum: ['purple'],
};

/** The name of a colour in exported files: "sun yellow". */
export function formatColour(colour: Colour): string {
  return `${colour} ${colourNames[colour][0]}`;
}

/** Other colours that importers replace by one of ours. */
interface SimilarColours {
  readonly names: readonly string[];
  /**
   * Hues in degrees: the first one, and the one after the last. Wraps around at 360. Null for a
   * colour without a hue.
   */
  readonly hues: readonly [start: number, end: number] | null;
}

export const similarColours: ColourRecord<SimilarColours> = {
  sun: { names: ['orange', 'brown', 'gold'], hues: [20, 70] },
  leaf: { names: ['lime', 'teal'], hues: [70, 165] },
  sky: { names: ['cyan', 'aqua', 'indigo', 'gray', 'grey'], hues: [165, 255] },
  rose: { names: [], hues: [320, 20] },
  plum: { names: ['violet', 'magenta', 'black'], hues: [255, 320] },
};
