type Random = () => number;

/** Rewrites a vector before its places are filled in. May return it as it is. */
type Combinator = (text: string, random: Random) => string;

const pick = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];

/** Applies a change to parts of a vector, except its places. */
const outsidePlaces = (text: string, change: (part: string) => string) =>
  text
    .split(/(\{(?:js|url|name)\})/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/** Combinations that sanitisers are known to read differently from browsers. */
const combinators: readonly [Combinator, ...Combinator[]] = [
  // Case of tags, attributes and schemes.
  (text, random) =>
    outsidePlaces(text, (part) =>
      part.replace(/[a-z]/gi, (letter) =>
        random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase(),
      ),
    ),
  // Other white space, or a slash, between attributes.
  (text, random) =>
    text.replace(/(?<=<\w+) /g, pick(['/', '\t', '\n', '\f', '\r\n', '/ /'], random)),
  (text, random) => text.replace(/=(?=["'{])/g, pick(['= ', '\n=', '\t=\n', ' =\f'], random)),
  // Characters that some programs drop.
  (text, random) =>
    text.replace(/(?<=<)\w|(?<=java)script/i, (found) =>
      random() < 0.5 ? `${found}\u0000` : `\u0000${found}`,
    ),
  (text, random) =>
    text.replace(/(?<=script|data|style)/i, pick(['\u00ad', '\u200b', '\u0001', '\u2028'], random)),
  // Character references.
  (text, random) =>
    outsidePlaces(text, (part) =>
      part.replace(/(?<=["'=(][^<>]{0,40})[a-z:]/gi, (letter) =>
        random() < 0.3
          ? `&#${pick(['', 'x'], random) === 'x' ? `x${letter.charCodeAt(0).toString(16)}` : `${letter.charCodeAt(0)}`};`
          : letter,
      ),
    ),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  (text) =>
    outsidePlaces(text, (part) => part.replace(/[<>"' ]/g, (sign) => encodeURIComponent(sign))),
  // Quotes.
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll('"', ''),
  (text) => text.replaceAll("'", '"'),
  // Ends of whatever it is in.
  (text, random) =>
    pick(
      ['">', "'>", '-->', ']]>', '</style>', '</title>', '</textarea>', '</script>', '\n\n', '`>'],
      random,
    ) + text,
  // Nesting.
  (text, random) => {
    const [open, close] = pick(
      [
        ['<div><b>', '</b></div>'],
        ['<table><tr><td>', '</td></tr></table>'],
        ['<template>', '</template>'],
        ['<noscript>', '</noscript>'],
        ['<svg><foreignObject>', '</foreignObject></svg>'],
        ['<math><mtext>', '</mtext></math>'],
        ['<select><option>', '</option></select>'],
        ['<details open><summary>', '</summary></details>'],
        ['<figure><figcaption>', '</figcaption></figure>'],
        ['<pre><code>', '</code></pre>'],
        ['<blockquote><p>', '</p></blockquote>'],
        ['<ul><li>', '</li></ul>'],
        ['<a href="{url}">', '</a>'],
        ['<h2>', '</h2>'],
      ],
      random,
    );
    return `${open}${text}${close}`;
  },
  // A tag within a tag, which a filter that deletes the inner one puts together.
  (text, random) => {
    const at = text.search(/(?<=<\w{2})\w/);
    const inner = pick(['<script>', '<b>', '<!---->', '<x/>'], random);
    return at < 0 ? text : text.slice(0, at) + inner + text.slice(at);
  },
  // Cut off.
  (text) => text.replace(/>[^>]*$/, ''),
  (text, random) => text.slice(0, Math.ceil(text.length * (0.5 + random() / 2))),
  // Twice, and after words.
  (text) => `${text}${text}`,
  (text) => `The harbour ${text} opens at nine`,
  (text) => `[The harbour](${text})`,
  (text) => `\n\n${text}\n\n`,
];

/** Applies one to three combinators. */
export function combine(text: string, random: Random): string {
  let combined = text;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    combined = pick(combinators, random)(combined, random);
  }
  return combined;
}
