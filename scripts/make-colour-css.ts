import { listHighlightNames } from '../core/anchor/paint/highlight-styles';
import { type Colour, colours, colourThemes } from '../core/model';

/**
 * Returns the style sheet of the highlight colours: `--mark-sun`, `--edge-sun` and `--ink-sun` for
 * each, a class `colour--sun` that sets the colours of a swatch, and passages in print: those of
 * other people have a dotted line, as on screen.
 */
export function makeColourCss(): string {
  return `/* Written by \`npm run write:colours\` from core/model/annotation/colours.ts. */
@layer tokens {
  :root,
  :host {
${colours.map(makeTokens).join('\n')}
  }
}

@layer controls {
${colours.map(makeClass).join('\n')}
}

@media print {
  @layer print {
    /* Underlines only: highlight colours print as greys. */
${selectHighlights(false)} {
      background-color: transparent;
      text-decoration: underline solid #000 1px;
    }
${selectHighlights(true)} {
      text-decoration: underline dotted #000 1px;
    }
  }
}
`;
}

function selectHighlights(isOthers: boolean): string {
  return listHighlightNames(isOthers)
    .map((name) => `    ::highlight(${name})`)
    .join(',\n');
}

function makeTokens(colour: Colour): string {
  const { wash, edge, ink } = colourThemes[colour];
  return Object.entries({ mark: wash, edge, ink })
    .map(([kind, { light, dark }]) => `    --${kind}-${colour}: light-dark(${light}, ${dark});`)
    .join('\n');
}

function makeClass(colour: Colour): string {
  return `  .colour--${colour} {
    --swatch-wash: var(--mark-${colour});
    --swatch-edge: var(--edge-${colour});
    --swatch-ink: var(--ink-${colour});
  }`;
}
