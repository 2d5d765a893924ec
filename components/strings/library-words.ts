import { maxTagNameLength } from '../../core/model';
import { count, formatNumber } from './count';

const clips = { one: 'clip', other: 'clips' };
const highlights = { one: 'highlight', other: 'highlights' };

interface MovedContent {
  readonly highlights: number;
  readonly hasNote: boolean;
  readonly hasTags: boolean;
}

/** What a clip without a text had, as the beginning of a sentence. Tags only if it had nothing else. */
function nameMoved({ highlights: total, hasNote, hasTags }: MovedContent): string {
  if (total > 0) return `${count(total, highlights)}${hasNote ? ' and your note' : ''}`;
  if (hasNote) return 'Your note';
  return hasTags ? 'Your tags' : 'This entry';
}

/** What the library page says: its places, its list, the reader, the notebook and the figures. */
export const libraryWords = {
  places: {
    label: 'Places',
    open: 'Places',
    close: 'Close the places',
    all: 'All',
    unread: 'Unread',
    favourites: 'Favourites',
    archive: 'Archive',
    bin: 'Bin',
    tags: 'Tags',
    publishers: 'Publishers',
    searches: 'Saved searches',
    notebook: 'Notebook',
    statistics: 'Statistics',
    settings: 'Settings',
    keys: 'Keys',
    noTags: 'Tags you add to clips are listed here.',
    more: (total: number) => `${formatNumber(total)} more`,
    fewer: 'Fewer',
    expand: (name: string) => `Show the tags below ${name}`,
    collapse: (name: string) => `Hide the tags below ${name}`,
    menuOf: (name: string) => `Actions for ${name}`,
    count: (total: number) => count(total, clips),
  },

  tag: {
    rename: 'Rename or merge…',
    delete: 'Delete the tag',
    colour: (name: string) => `Make it ${name.toLowerCase()}`,
    noColour: 'Remove the colour',
    renameTitle: (name: string) => `Rename ${name}`,
    newName: 'New name',
    parts: 'A slash makes a tag within a tag: alden/council.',
    /** `changed` is how many clips the renamed tag finds: by their own tags or their highlights’. Null until counted. */
    merges: (name: string, changed: number | null) =>
      `${name} already exists. The two become one${changed === null ? '' : `, which changes ${count(changed, clips)}`}.`,
    tooLong: (name: string) =>
      `${name} would be longer than the ${maxTagNameLength} characters that a tag can have. Choose a shorter name.`,
    itsName: 'The name',
    withinItself: 'A tag cannot be moved into itself.',
    renameAct: 'Rename',
    mergeAct: 'Merge',
  },

  search: {
    label: 'Search your library',
    placeholder: 'Search, or tag: site: before:',
    completions: 'Filter words and their values',
    found: (total: number) => count(total, { one: 'suggestion', other: 'suggestions' }),
    orderLabel: 'Order',
    order: { best: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
    save: 'Save this search',
    saveTitle: 'Save this search',
    nameLabel: 'Name',
    saveAct: 'Save',
    deleteSaved: (name: string) => `Delete the saved search ${name}`,
  },

  list: {
    label: 'Clips',
    clips: (total: number) => count(total, clips),
    soFar: (total: number) => `${count(total, clips)} so far`,
    indexing: (done: number, total: number) =>
      `Indexing… ${formatNumber(done)} of ${formatNumber(total)}`,
    select: 'Select',
    read: 'Read',
    unread: 'Unread',
    favourite: 'Favourite',
    alsoIn: (total: number) =>
      `Also in ${count(total, { one: 'other paper', other: 'other papers' })}`,
    loading: 'Loading…',
    gone: 'No longer in the library',
    preview: 'Only the beginning',
    link: 'Only the link',
    onlyHighlights: (total: number) =>
      total === 0
        ? 'Only the title'
        : `Only ${count(total, { one: 'highlight', other: 'highlights' })}`,
  },

  empty: {
    unread: 'Nothing left to read.',
    unreadNext: 'Clips stay here until you have read them to the end.',
    favourites: 'No favourites yet.',
    favouritesNext: 'Press S on a clip, or the star above it, to add it here.',
    archive: 'The archive is empty.',
    archiveNext:
      'Press E on a clip when you are done with it. It leaves Unread, and you can still find it.',
    bin: 'The bin is empty.',
    binNext: 'Deleted clips stay here for 30 days. Until then you can restore them.',
    problem: 'This search cannot be understood yet.',
    problemNext: 'Correct the underlined part to see the clips.',
  },

  bulk: {
    label: 'Selected clips',
    selected: (total: number) => `${formatNumber(total)} selected`,
    selectAll: (total: number) => `All ${formatNumber(total)}`,
    clear: 'Clear the selection',
    tag: 'Tags…',
    more: 'More',
    read: 'Mark as read',
    unread: 'Mark as unread',
    favourite: 'Add to favourites',
    unfavourite: 'Remove from favourites',
    archive: 'Archive',
    unarchive: 'Remove from the archive',
    delete: 'Delete',
    restore: 'Bring back',
    emptyBin: 'Empty the bin',
    emptyBinSure: (total: number) =>
      `${count(total, clips)} will be deleted for good, with their highlights and notes. This cannot be undone.`,
    emptyBinTitle: 'Empty the bin?',
    purge: 'Delete for good',
    purgeTitle: (total: number) =>
      total === 1 ? 'Delete this clip for good?' : `Delete ${count(total, clips)} for good?`,
    purgeSure: (total: number) =>
      total === 1
        ? 'Its copies, highlights, notes and pictures will be deleted too. This cannot be undone.'
        : 'Their copies, highlights, notes and pictures will be deleted too. This cannot be undone.',
    working: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
    workLabel: 'Changing clips',
    cancelled: (done: number, total: number) =>
      `Stopped after ${formatNumber(done)} of ${count(total, clips)}.`,
  },

  bin: {
    stay: (days: number) => `Clips stay here for ${days} days.`,
    restoreFirst: 'This clip is in the bin. Restore it first.',
    since: (day: string) => `In the bin since ${day}.`,
    until: (day: string) =>
      `It will be deleted for good on ${day}. If you restore it before then, its highlights and notes are restored too.`,
  },

  tagging: {
    title: (total: number) => (total === 1 ? 'Tags of this clip' : `Tag ${count(total, clips)}`),
    add: 'Add',
    remove: 'Remove',
    removeNone: 'These clips have no tags.',
    gathering: 'Looking for their tags…',
    removeLabel: (name: string) => `Remove ${name}`,
    done: 'Apply',
  },

  /** What was done, in the toast with Undo. */
  done: {
    read: (total: number) => `${count(total, clips)} marked as read.`,
    unread: (total: number) => `${count(total, clips)} marked as unread.`,
    favourite: (total: number) => `${count(total, clips)} added to favourites.`,
    unfavourite: (total: number) => `${count(total, clips)} removed from favourites.`,
    archive: (total: number) => `${count(total, clips)} archived.`,
    unarchive: (total: number) => `${count(total, clips)} removed from the archive.`,
    delete: (total: number) => `${count(total, clips)} moved to the bin.`,
    restore: (total: number) => `${count(total, clips)} brought back.`,
    tags: (total: number) => `Tags of ${count(total, clips)} changed.`,
    undone: 'Undone.',
    undoStopped: 'Stopped. Undo again to undo the rest.',
    nothingToUndo: 'Nothing to undo.',
    tagRenamed: (from: string, to: string) => `${from} is now ${to}.`,
    tagDeleted: (name: string) => `Tag ${name} deleted. The clips stay.`,
    tagColoured: (name: string) => `Colour of ${name} changed.`,
    searchSaved: (name: string) => `Saved as ${name}.`,
    searchDeleted: (name: string) => `Saved search ${name} deleted.`,
    addressAdded: 'Address added.',
    addressChanged: 'Address changed.',
    addressRemoved: 'Address removed.',
    highlightsMoved: (what: MovedContent, headline: string) =>
      `${nameMoved(what)} moved to “${headline}”.`,
    highlightsMovedFromBin: (what: MovedContent, headline: string) =>
      `${nameMoved(what)} moved to “${headline}”, which was in the bin and has been restored.`,
    binEmptied: 'The bin is empty.',
    purged: (total: number) => `${count(total, clips)} deleted for good.`,
    quoteCopied: 'Quote copied with its source.',
    copyFailed: 'The quote could not be copied.',
  },

  reader: {
    label: 'Reader',
    minutesLeft: (minutes: number) => `${formatNumber(minutes)} min left`,
    done: 'Read',
    progress: 'How far you have read',
    settings: 'Text',
    settingsTitle: 'Text settings',
    face: 'Font',
    faces: { serif: 'Serif', sans: 'Sans serif' },
    size: 'Size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    measure: 'Width of lines',
    narrower: 'Narrower lines',
    wider: 'Wider lines',
    theme: 'Paper',
    themes: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    print: 'Print',
    favourite: 'Favourite',
    archive: 'Archive',
    read: 'Read',
    choose: 'Choose a clip to read it here.',
    chooseNext: 'J and K move through the list, Enter opens a clip, and ? shows all keys.',
    image: 'Image',
    printedNotes: 'Highlights and notes',
    printedCopy: (moment: string) => `Copy of ${moment}`,
    olderCopy: (copy: string) =>
      `This is the copy of ${copy}, with the highlights you had made by then.`,
  },

  keys: {
    title: 'All keys',
    close: 'Close',
    groups: {
      list: 'In the list',
      clip: 'With a clip',
      text: 'On a highlight, or a change between copies',
      go: 'Go to',
      rest: 'Everywhere',
    },
    next: 'Next clip',
    previous: 'Previous clip',
    ends: 'First and last clip',
    range: 'Extend the selection',
    all: 'Select all',
    select: 'Select this clip',
    open: 'Read it',
    back: 'Back to the list',
    archive: 'Archive or unarchive',
    favourite: 'Add to or remove from favourites',
    tag: 'Change its tags',
    read: 'Mark as read or unread',
    delete: 'Move to the bin or restore',
    cards: 'Next and previous highlight',
    jump: 'Show its passage',
    editCard: 'Write the note',
    deleteCard: 'Delete the highlight and its note',
    changes: 'Next and previous change',
    undo: 'Undo',
    goAll: 'All',
    goUnread: 'Unread',
    goFavourites: 'Favourites',
    goArchive: 'Archive',
    goBin: 'Bin',
    notebook: 'Notebook',
    statistics: 'Statistics',
    settings: 'Settings',
    search: 'Search',
    sheet: 'Show these keys',
    or: 'or',
  },

  notebook: {
    title: 'Notebook',
    label: 'All highlights',
    filterLabel: 'Filter the notebook',
    textLabel: 'Find in quotes and notes',
    textPlaceholder: 'Find in highlights',
    allTags: 'All tags',
    tagLabel: 'Tag',
    periodLabel: 'Period',
    period: {
      any: 'Any time',
      week: 'Last 7 days',
      month: 'Last 30 days',
      year: 'This year',
      between: 'Between two days',
    },
    from: 'From',
    to: 'To',
    orderLabel: 'Order',
    order: { newest: 'Newest first', oldest: 'Oldest first' },
    colours: 'Colours',
    show: 'Show in the article',
    copy: 'Copy with source',
    copyLabel: (quote: string) => `Copy with source: “${quote}”`,
    more: 'Show more',
    shown: (total: number) => count(total, { one: 'highlight shown', other: 'highlights shown' }),
    empty: 'No highlights yet.',
    emptyNext: 'Select words in an article and pick a colour: all highlights are collected here.',
    none: 'No highlights match.',
    noneNext: 'Try fewer words, another colour, or a longer period.',
    clear: 'Clear the filter',
    loading: 'Gathering your highlights…',
    seeking: 'Searching your highlights…',
  },

  statistics: {
    title: 'Statistics',
    loading: 'Counting…',
    empty: 'Nothing to count yet.',
    emptyNext: 'Clip a few articles to see what you read and when.',
    clips: (total: number) => (total === 1 ? 'clip' : 'clips'),
    words: (total: number) => (total === 1 ? 'word' : 'words'),
    annotations: (total: number) => (total === 1 ? 'highlight' : 'highlights'),
    readShare: 'read or archived',
    weeks: 'Clips by week',
    weeksNote: (best: number, week: string) =>
      best === 0
        ? 'No clips in these weeks.'
        : `Most in the week of ${week}: ${count(best, clips)}.`,
    publishers: 'Publishers',
    tags: 'Tags',
    reading: 'Reading',
    done: 'Read or archived',
    unread: 'Unread',
    archive: 'Archive',
    favourites: 'Favourites',
    table: 'As a table',
    week: 'Week of',
    number: 'Clips',
    name: 'Name',
    weekOf: (week: string, total: number) => `Week of ${week}: ${count(total, clips)}`,
  },
} as const;
