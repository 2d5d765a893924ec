/** Beginnings of the months' names, January first, without accents, in the languages of most pages. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'lut', 'helmi'],
  ['mar', 'mrz', 'mae', 'maa'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'maio'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'gru', 'des'],
];

/** The number of a month by its name, 1 to 12, or 0 when it is none. */
export function monthNumber(name: string): number {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // "juillet" begins as "jui" does: the longer beginnings are asked first.
  let best = { month: 0, length: 0 };
  for (const [index, starts] of beginnings.entries()) {
    for (const start of starts) {
      if (folded.startsWith(start) && start.length > best.length) {
        best = { month: index + 1, length: start.length };
      }
    }
  }
  return best.month;
}
