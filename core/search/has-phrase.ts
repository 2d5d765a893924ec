import type { FieldText } from './clip-terms';
import { wordsOf } from './each-run';
import type { FieldChoice, PhraseLeaf } from './question';
import type { Half } from './weigh-posting';

/** A clip's texts as they are asked for phrases; each is cut into words once. */
export class PhraseText {
  private readonly words = new Map<string, readonly string[]>();

  constructor(private readonly halves: Readonly<Record<Half, readonly FieldText[]>>) {}

  /** Do the words of a phrase follow one another in one text of the fields that it names? */
  has({ words, fields }: PhraseLeaf): boolean {
    return (['article', 'reader'] as const).some((half) =>
      this.halves[half].some(
        ({ field, text }) => isChosen(half, field, fields) && this.follows(text, words),
      ),
    );
  }

  private follows(text: string, wanted: readonly string[]): boolean {
    let words = this.words.get(text);
    if (words === undefined) {
      words = wordsOf(text);
      this.words.set(text, words);
    }
    const [first] = wanted;
    if (first === undefined) return true;
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      let length = 1;
      while (length < wanted.length && words[at + length] === wanted[length]) length++;
      if (length === wanted.length) return true;
    }
    return false;
  }
}

function isChosen(half: Half, field: number, fields: FieldChoice | null): boolean {
  if (fields === null) return true;
  return field === 0 ? fields.body : (fields[half] & field) !== 0;
}
