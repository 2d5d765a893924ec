/*
 * Words that no server may be able to read. They occur nowhere else, so a search for them in
 * the server's files finds nothing by chance.
 */

/** In headlines, texts, notes, highlights and tags of generated clips. */
export const wordOf = {
  headline: 'Quellhaven',
  body: 'zinnowharf',
  note: 'brackmoor',
  annotation: 'ferrowick',
  tag: 'tidegatery',
  address: 'haldencourier',
} as const;

/** Begins each word that is typed on a device. */
export const typedStart = 'typed-';

export const passphrase = 'four quiet ferries at noon';

export const knownWords: readonly string[] = [
  ...Object.values(wordOf),
  typedStart,
  'quiet ferries',
];
