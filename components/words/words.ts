import { count, formatNumber } from './count';

/** Every text of the interface that is no date, no colour and no failure. Sentence case; a button says what it does. */
export const words = {
  appName: 'Pressmark',

  common: {
    tryAgain: 'Try again',
    undo: 'Undo',
    redo: 'Redo',
    delete: 'Delete',
    dismiss: 'Dismiss',
    cancel: 'Cancel',
    saving: 'Saving…',
    saved: 'Saved',
    sidePanel: 'Side panel',
    library: 'Library',
    details: (detail: string) => `Details: ${detail}`,
    untitledPublisher: 'Unknown publisher',
  },

  article: {
    length: (minutes: number, wordCount: number) =>
      `${formatNumber(minutes)} min · ${count(wordCount, { one: 'word', other: 'words' })}`,
    minutes: (minutes: number) => `${formatNumber(minutes)} min`,
    via: (source: string) => `from ${source}`,
    openPage: 'Open the page',
    imageBy: (credit: string) => credit,
    tableLabel: 'Table',
    previewNotice: 'This copy holds only the beginning: the page showed no more.',
  },

  tags: {
    label: 'Tags',
    add: 'Add a tag',
    remove: (name: string) => `Remove tag ${name}`,
    added: (name: string) => `Tag ${name} added`,
    removed: (name: string) => `Tag ${name} removed`,
    completions: 'Tags in your library',
    found: (total: number) => count(total, { one: 'tag to choose', other: 'tags to choose' }),
    uses: (total: number) => formatNumber(total),
  },

  note: {
    label: 'Note',
    placeholder: 'Note',
    onArticle: 'Note on the whole article',
  },

  colours: {
    label: 'Colour',
  },

  popup: {
    reading: 'Reading the page…',
    clip: 'Clip article',
    clipping: 'Clipping…',
    preview: 'Only a preview can be read here. The rest stands behind the newspaper’s gate.',
    previewOfPages: 'Only a part can be read here. A following page of the story did not come.',
    private: 'Private window: nothing is written unless you clip it.',
    kept: (ago: string) => `Kept ${ago}`,
    annotations: (total: number) => count(total, { one: 'annotation', other: 'annotations' }),
    changed: (paragraphs: number | null) =>
      paragraphs === null
        ? 'The page has changed since.'
        : `${count(paragraphs, { one: 'paragraph has', other: 'paragraphs have' })} changed since.`,
    changedSafe: 'Your kept copy and its annotations stay.',
    same: 'Unchanged since.',
    keepVersion: 'Keep this version',
    keepingVersion: 'Keeping…',
    deleted: 'Deleted from your library.',
    deletedSafe: 'Its tags, notes and annotations come back with it if you undo.',
  },

  /** For the popup's answer to "why?". */
  why: {
    ask: 'Why was it read this way?',
    askNothing: 'Why was nothing found?',
    looking: 'Looking at the page again…',
    noAnswer: 'The page could not be looked at again, so its signs are not known.',
    isArticle: 'The page looks like an article.',
    isNone: 'The page does not look like an article.',
    isNoneWithStory: 'The page does not look like an article, but a part of it can be read as one.',
    isArticleWithoutStory: 'The page looks like an article, but no story was found on it.',
    signsFor: 'What speaks for an article',
    signsAgainst: 'What speaks against one',
    noSigns: 'Nothing on it speaks for one or against one.',
    more: (total: number) => `Show ${formatNumber(total)} more`,
    fewer: 'Show fewer',
    unnamedSignal: (name: string) => `It has the sign “${name}”.`,
    sources: 'Where the parts were found',
    headline: 'Headline',
    standfirst: 'Standfirst',
    authors: 'Byline',
    publishedAt: 'Date',
    notFound: 'Not found',
    notNoted: 'Not noted',
    copyNotNoted: 'It was not noted where the parts of this copy were found.',
    preview: 'What shows that it is a preview',
    previewNotNoted: 'What showed it was not noted.',
    unnamedPreview: (name: string) => `The page has the sign “${name}”.`,
  },

  panel: {
    reading: 'Looking at the page…',
    ordinary: 'No article in front.',
    ordinaryNext: 'Open a story and it shows up here, or pick one from your library.',
    openLibraryTab: 'Show the library',
    notKept: 'This article is not in your library yet.',
    notKeptNext: 'Clip it to write notes. Marking a passage on the page clips it, too.',
    kept: (day: string) => `kept ${day}`,
    notOpen: 'Its page is not in front, so these are in the order of the saved copy.',
    tabsLabel: 'Side panel',
    notes: 'Notes',
    article: 'Article',
    library: 'Library',
    noCopy: 'No saved copy yet.',
    articleNotKept: 'The saved copy appears here once the article is clipped.',
    loadingArticle: 'Fetching the saved copy…',
    deleteClip: 'Delete this clip',
    clipDeleted: 'Clip deleted.',
    openWholeLibrary: 'Open in a tab',
    recent: 'Recent',
  },

  annotations: {
    listLabel: 'Annotations',
    empty: 'No annotations yet.',
    emptyNext: 'Select words on the page or in the saved copy, then pick a colour.',
    jump: 'Show in the text',
    addNote: 'Add a note',
    edit: 'Edit',
    addNoteLabel: (quote: string) => `Add a note on “${quote}”`,
    editLabel: (quote: string) => `Edit the annotation on “${quote}”`,
    deleteLabel: (quote: string) => `Delete the annotation on “${quote}”`,
    done: 'Done',
    deleted: 'Annotation deleted.',
    paragraph: (number: number) => `paragraph ${formatNumber(number)}`,
    approximate: 'close match',
    approximateHelp: 'The words on the page were edited; this is the nearest match.',
    lost: 'Not found on this page',
    lostNext: 'The page has changed. The words are safe here.',
    lostInCopy: 'Not found in the saved copy',
    stoodBetween: (prefix: string, suffix: string) => `Stood between “${prefix}” and “${suffix}”`,
    stoodAfter: (prefix: string) => `Stood after “${prefix}”`,
    stoodBefore: (suffix: string) => `Stood before “${suffix}”`,
  },

  library: {
    title: 'Library',
    views: 'Views',
    all: 'All',
    searchLabel: 'Search your library',
    searchPlaceholder: 'Search headlines, tags, notes',
    listLabel: 'Clips',
    loading: 'Opening your library…',
    found: (total: number) => count(total, { one: 'clip found', other: 'clips found' }),
    empty: 'Your library is empty.',
    emptyNext: 'Open a news article and press Pressmark’s button, or its shortcut, to keep it.',
    noMatch: (query: string) => `Nothing found for “${query}”.`,
    noMatchNext: 'Try fewer words, or a word of the headline.',
    clearSearch: 'Clear the search',
    more: 'Show more',
    notes: (total: number) => count(total, { one: 'note', other: 'notes' }),
    back: 'All clips',
    choose: 'Choose a clip to read it here.',
    notesHeading: 'Notes',
    aboutClip: 'Tags and note',
  },

  export: {
    menu: 'Export',
    clipMarkdown: 'This clip as Markdown',
    clipJson: 'This clip as JSON',
    allMarkdown: 'Whole library as Markdown (zip)',
    allJson: 'Whole library as JSON',
    progress: (done: number, total: number | null) =>
      total === null
        ? `Exporting, ${count(done, { one: 'clip', other: 'clips' })} so far`
        : `Exporting, ${formatNumber(done)} of ${count(total, { one: 'clip', other: 'clips' })}`,
    progressLabel: 'Export',
  },

  bar: {
    label: 'Mark the selection',
    markLabel: 'Change the mark',
    cardLabel: (colour: string) => `Mark in ${colour.toLowerCase()}`,
    choose: (total: number) =>
      `${count(total, { one: 'mark lies', other: 'marks lie' })} here: which one?`,
    withNote: 'with a note',
    markIn: (colour: string) => `Mark in ${colour.toLowerCase()}`,
    changeTo: (colour: string) => `Change to ${colour.toLowerCase()}`,
    note: 'Note',
    edit: 'Edit note and tags',
    copyQuote: 'Copy quote with its source',
    copyLink: 'Copy link to this passage',
    quoteCopied: 'Quote copied',
    linkCopied: 'Link copied',
    save: 'Save note',
    saveHint: 'Ctrl+Enter saves',
    cancelHint: 'Escape closes; what you wrote is kept',
    notePlaceholder: 'What about it?',
    noteCardLabel: 'Note on the marked words',
  },

  /** What a screen reader says when the reader is brought to an annotation on the page. */
  spoken: {
    label: 'Annotation',
    note: (note: string) => `Note: ${note}`,
    tags: (tags: string) => `Tags: ${tags}`,
    place: (number: number, total: number) => `${formatNumber(number)} of ${formatNumber(total)}`,
  },

  /** For the small notice on a page after a shortcut. */
  notice: {
    clipped: 'Clipped to your library.',
    alreadyKept: 'Already in your library.',
    marked: 'Marked.',
    previewOnly: 'Only a preview: the page did not give the whole story.',
    deleted: 'Annotation deleted.',
    restored: 'Brought back.',
    unclipped: 'Taken out of your library again.',
    markedAndClipped: 'Marked, and the article clipped to your library.',
    unmarked: 'Mark and article taken out of your library again.',
    noneToStep: 'No annotations on this page.',
    noneToStepNext: 'Select some words and mark them to make one.',
    noneFound: (total: number) =>
      total === 1
        ? 'The one annotation of this page was not found in its text.'
        : `None of the ${formatNumber(total)} annotations of this page was found in its text.`,
    noneFoundNext: 'They are safe in the side panel.',
    noteLeft: 'You left a note unfinished here.',
    goOn: 'Go on writing',
    nothingSelected: 'No text is selected.',
    howToSelect: 'Select some words of the story, then press the shortcut again.',
    label: 'Pressmark',
  },
} as const;
