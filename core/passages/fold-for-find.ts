const singleQuotes = /[‘’‚‛′`´]/;
const doubleQuotes = /[“”„‟″]/;

/** Caches each folded code unit; a page has few different ones. */
const folded = new Map<string, string>();

/**
 * Folds a text as a browser's find does: ignores case, accents and kinds of quote marks.
 * Keeps the length, so offsets stay valid.
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
