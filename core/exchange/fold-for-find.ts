const singleQuotes = /[‘’‚‛′`´]/;
const doubleQuotes = /[“”„‟″]/;

/** Each unit is folded once; a page has few different ones. */
const folded = new Map<string, string>();

/**
 * A text as a browser's search compares it: without case, accents and kinds of
 * quote marks. It has the same length, so that offsets stay the same.
 */
export function foldForFind(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    let plain = folded.get(unit);
    if (plain === undefined) {
      plain = foldUnit(unit);
      folded.set(unit, plain);
    }
    result += plain;
  }
  return result;
}

function foldUnit(unit: string): string {
  if (singleQuotes.test(unit)) return "'";
  if (doubleQuotes.test(unit)) return '"';
  const lower = unit.normalize('NFD').charAt(0).toLowerCase();
  return lower.length === 1 ? lower : unit;
}
