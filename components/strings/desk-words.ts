import { count, formatNumber } from './count';

const highlights = { one: 'highlight', other: 'highlights' };

/** What the reading desk says: the side panel's filters, undo, saved copies and attaching anew. */
export const deskWords = {
  filter: {
    label: 'Filter the highlights',
    textLabel: 'Find in quotes, notes and tags',
    textPlaceholder: 'Find in highlights',
    colours: 'By colour',
    tags: 'By tag',
    moreTags: (total: number) => `${formatNumber(total)} more`,
    fewerTags: 'Fewer',
    shown: (shown: number, total: number) =>
      `${formatNumber(shown)} of ${formatNumber(total)} shown`,
    clear: 'Clear',
    clearLabel: 'Clear the filter',
    none: 'No highlights match the filter.',
    noneNext: (total: number) =>
      `All ${count(total, highlights)} are still here: clear the filter to see them.`,
    all: 'All shown highlights',
    recolourAll: (total: number, colour: string) =>
      `Make ${total === 1 ? 'it' : `all ${formatNumber(total)}`} ${colour.toLowerCase()}`,
    deleteAll: (total: number) => `Delete ${total === 1 ? 'it' : `all ${formatNumber(total)}`}`,
  },

  card: {
    more: (quote: string) => `More for “${quote}”`,
    showInCopy: 'Show in the saved copy',
    showOnPage: 'Show on the page',
    reattach: 'Re-attach…',
    changed: {
      number: 'The wording has changed: the numbers differ.',
      negation: 'The wording has changed: a negation was added or removed.',
      gap: 'Text was added or removed between these words.',
      wording: 'The wording has changed.',
    },
    changedKept: 'The wording has changed. You kept your original highlight.',
    before: 'Then',
    after: 'Now',
    keepWording: 'Keep original',
    takeWording: 'Use new wording',
    changedTo: (words: string) => `The wording has changed since: “${words}”`,
    earlier: (quote: string) => `Highlighted earlier as “${quote}”`,
    madeOn: (copy: string) => `Made on the copy of ${copy}`,
    seeThere: 'See it in that copy',
    gone: 'Deleted elsewhere while you were writing.',
    goneSafe: 'What you write here is saved with it.',
    bringBack: 'Bring it back',
    close: 'Close this highlight',
    chosen: 'Selected highlight',
  },

  copy: {
    choose: 'Saved copy',
    newest: (copy: string) => `${copy} (newest)`,
    reading: (copy: string) =>
      `This is the copy of ${copy}. You can read it but not highlight in it.`,
    back: 'Back to the newest',
  },

  attach: {
    label: 'Re-attach a highlight',
    onPage: 'Select the new place on the page or in the saved copy, then press Attach.',
    inCopy: 'Select the new place in the saved copy, then press Attach.',
    attach: 'Attach',
    nothingSelected: 'Nothing is selected yet.',
    pageGone: 'Pressmark cannot read the selection on this page. Try it in the saved copy.',
  },

  conflict: {
    happened: 'This note was also changed elsewhere.',
    kept: 'Both versions are kept. The other one is:',
    both: 'Keep both',
    mine: 'Only mine',
    theirs: 'Only the other',
  },

  /** What was done, in the toast with Undo. */
  done: {
    deleted: (total: number) =>
      total === 1 ? 'Highlight deleted.' : `${count(total, highlights)} deleted.`,
    added: () => 'Highlight added.',
    colour: (total: number) =>
      total === 1 ? 'Colour changed.' : `Colour of ${count(total, highlights)} changed.`,
    tags: () => 'Tags changed.',
    note: () => 'Note changed.',
    attached: () => 'Attached to the new place.',
    reworded: () => 'Highlight moved to the new wording.',
    wordingKept: () => 'Original highlight kept.',
    restored: () => 'Highlight brought back.',
    clipTags: () => 'Tags of the article changed.',
    clipNote: () => 'Note on the article changed.',
    clipDeleted: () => 'Clip deleted.',
  },
  undone: (what: string) => `Undone: ${lowerFirst(what)}`,
  redone: (what: string) => `Redone: ${lowerFirst(what)}`,
  refused: 'The note has been changed elsewhere since, so it was not changed.',
  nothingToUndo: 'Nothing left to undo.',
  nothingToRedo: 'Nothing to redo.',
  notInCopy: 'These words are not in the saved copy.',
  notOnPage: 'These words are not on the page.',
  redo: 'Redo',
} as const;

/** Names of acts, as the history of the panel has them. */
export type DoneKind = keyof typeof deskWords.done;

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
