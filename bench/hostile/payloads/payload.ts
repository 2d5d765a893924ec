/** The classes of attacks. Each has its vectors in a table of this folder. */
export const attackClasses = [
  'script element',
  'event handler',
  'SVG',
  'MathML',
  'mutation',
  'raw text element',
  'frame or plugin',
  'whole document',
  'form',
  'javascript: address',
  'data: address',
  'other address',
  'srcset',
  'CSS',
  'DOM clobbering',
  'prototype pollution',
  'encoding',
  'Markdown',
  'note programs',
  'file syntax',
  'size',
] as const;

type AttackClass = (typeof attackClasses)[number];

/**
 * What a payload is: markup, an address, or a text that is dangerous only to the format that it is
 * written to. A page gets markup as it is, an address in attributes, and all of them as text.
 */
type PayloadKind = 'markup' | 'address' | 'text';

export interface Payload {
  readonly id: number;
  readonly attack: AttackClass;
  readonly kind: PayloadKind;
  readonly text: string;
  /** True if a page with this markup hides or moves what follows: it comes last on its page. */
  readonly swallows: boolean;
}

/**
 * A vector of a class. "{js}" becomes code that reports that it was run, "{url}" an address that
 * reports requests, "{name}" the name of the payload, which is also in both.
 */
export interface Vector {
  readonly attack: AttackClass;
  readonly kind: PayloadKind;
  readonly text: string;
}

/** The name of a payload, by which it is found again in documents and requests. */
export const nameOf = (id: number): string => `zz${id}zz`;

/** The ids of the payloads that a text names. */
export function findNames(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/zz(\d+)zz/gi)].map(([, id]) => Number(id)))];
}

/** Where payloads report to. */
export interface Canary {
  /** "http://canary.example:1234" */
  readonly origin: string;
}

/** Fills in the places of a vector. */
export function fillVector(text: string, id: number, { origin }: Canary): string {
  const name = nameOf(id);
  // Without spaces and double quotes, which most vectors could not hold.
  const code = `(self.ran=[self.ran,'${name}'],alert('${name}'),fetch('${origin}/ran/${name}'))`;
  return text
    .replaceAll('{js}', code)
    .replaceAll('{url}', `${origin}/load/${name}`)
    .replaceAll('{name}', name);
}

/** A payload short enough for a tag, whose code only opens a dialog. */
export function shortenPayload({ id, text }: Payload): string {
  const name = nameOf(id);
  return text.replaceAll(/\(self\.ran=.*?'\)\)/g, `alert('${name}')`);
}
