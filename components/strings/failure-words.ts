import { type FailureCode, maxTagNameLength } from '../../core/model';

/** What a reader is told of a failure: what happened, what is safe, and what to do next. */
interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
  /** Whether doing the same again can help, so that a button for it is offered. */
  readonly canRetry: boolean;
  /** Whether something went wrong, rather than being as it is. */
  readonly isTrouble: boolean;
}

export const failureWords: Readonly<Record<FailureCode, FailureWords>> = {
  'export-failed': {
    happened: 'The export could not be written.',
    safe: 'Your library was not changed, and none of your files were overwritten.',
    next: 'Choose the folder again, free some disk space, or export fewer clips at a time.',
    canRetry: true,
    isTrouble: true,
  },
  'no-article': {
    happened: 'No story was found on this page.',
    safe: 'Nothing was saved.',
    next: 'Open an article to clip it. If this is one, let it finish loading and look again.',
    canRetry: true,
    isTrouble: false,
  },
  'page-forbidden': {
    happened: 'The browser does not let extensions read this page.',
    safe: 'Your library is safe.',
    next: 'Extensions cannot read the browser’s own pages, its extension store or files on your computer. You can clip articles on websites.',
    canRetry: false,
    isTrouble: false,
  },
  'no-access': {
    happened: 'Pressmark is not allowed to read this page.',
    safe: 'Your library is safe.',
    next: 'Allow it on websites so that it can recognise articles and show your highlights. No extension can read the browser’s own pages.',
    canRetry: false,
    isTrouble: false,
  },
  'page-silent': {
    happened: 'The page did not answer.',
    safe: 'Your library is safe, and what you typed is still here.',
    next: 'It may still be loading, or did not load at all. Wait a moment and try again, or reload the page.',
    canRetry: true,
    isTrouble: true,
  },
  'page-gone': {
    happened: 'The page closed or moved on while it was being read.',
    safe: 'Your library was not changed, and what you typed is still here.',
    next: 'Go back to the article and try again.',
    canRetry: true,
    isTrouble: true,
  },
  'page-too-large': {
    happened: 'This page is too large to read in reasonable time.',
    safe: 'Your library was not changed.',
    next: 'If the story has a print view or a page of its own, open that and clip it there.',
    canRetry: false,
    isTrouble: true,
  },
  'private-window': {
    happened: 'This is a private window, so nothing was saved.',
    safe: 'Nothing about the page was stored.',
    next: 'To save it anyway, open Pressmark from the toolbar and choose “Clip article”.',
    canRetry: false,
    isTrouble: false,
  },
  'disk-full': {
    happened: 'The browser has no space left for your library.',
    safe: 'Your saved clips are safe, and what you typed is still here.',
    next: 'Free some disk space, or delete clips you no longer need, and try again.',
    canRetry: true,
    isTrouble: true,
  },
  'library-unavailable': {
    happened: 'Your library could not be opened.',
    safe: 'What you typed is still here, and nothing in the library was changed.',
    next: 'Try again. If that does not help, restart the browser.',
    canRetry: true,
    isTrouble: true,
  },
  'history-off': {
    happened: 'Firefox is set never to remember history, so Pressmark cannot open your library.',
    safe: 'With this setting Firefox lets no extension store or read a database. Clips you saved before are still there, but cannot be reached.',
    next: 'In Firefox, open Settings, then Privacy & Security, and under History choose “Remember history”. Firefox restarts. Private windows still leave no trace, and Pressmark works in them too.',
    canRetry: false,
    isTrouble: true,
  },
  'library-newer': {
    happened: 'Your library was written by a newer Pressmark than this one.',
    safe: 'Nothing in it was touched.',
    next: 'Update Pressmark in the browser’s list of extensions, then open this again.',
    canRetry: false,
    isTrouble: true,
  },
  'address-taken': {
    happened: 'Another article in your library has this address.',
    safe: 'Nothing was changed.',
    next: 'Check the address: its title and words differ.',
    canRetry: false,
    isTrouble: false,
  },
  'address-in-bin': {
    happened: 'An article in the bin has this address.',
    safe: 'Nothing was changed.',
    next: 'Check the address: the title and words of that article differ. If the address is right, delete the article in the bin for good first.',
    canRetry: false,
    isTrouble: false,
  },
  'address-fixed': {
    happened: 'The address of this article was not changed.',
    safe: 'The article is unchanged.',
    next: 'You can change only an address that you typed, and only until the article has been read from its page.',
    canRetry: false,
    isTrouble: false,
  },
  'not-found': {
    happened: 'This is no longer in your library.',
    safe: 'Everything else is unchanged.',
    next: 'It may have been deleted in another window. Search the library to make sure.',
    canRetry: false,
    isTrouble: false,
  },
  'no-answer': {
    happened: 'Pressmark did not answer.',
    safe: 'Your library was not changed, and what you typed is still here.',
    next: 'Try again. If that does not help, restart the browser.',
    canRetry: true,
    isTrouble: true,
  },
  'name-too-long': {
    happened: `The tag, or one within it, would be longer than ${maxTagNameLength} characters.`,
    safe: 'Nothing was renamed.',
    next: 'Choose a shorter name.',
    canRetry: false,
    isTrouble: true,
  },
  'invalid-input': {
    happened: 'Pressmark received something that it cannot read.',
    safe: 'Your library was not changed.',
    next: 'Reload the page and try again.',
    canRetry: true,
    isTrouble: true,
  },
  'file-unknown': {
    happened: 'Pressmark cannot read this kind of file.',
    safe: 'Your library was not changed.',
    next: 'Choose the file that you exported from the other program.',
    canRetry: false,
    isTrouble: true,
  },
  'file-newer': {
    happened: 'This file was written by a newer Pressmark than this one.',
    safe: 'Your library and the file were not changed.',
    next: 'Update Pressmark in the browser’s list of extensions, then choose the file again.',
    canRetry: false,
    isTrouble: true,
  },
  'import-failed': {
    happened: 'Something went wrong in Pressmark, and the file was not read completely.',
    safe: 'What was imported before that is kept, and nothing else was changed.',
    next: 'Import the file again. Nothing will be imported twice.',
    canRetry: false,
    isTrouble: true,
  },
  'import-interrupted': {
    happened: 'The browser stopped Pressmark in the background while the file was read.',
    safe: 'What was imported before that is kept, and nothing else was changed.',
    next: 'Import the file again. Nothing will be imported twice.',
    canRetry: false,
    isTrouble: true,
  },
  'file-without-clips': {
    happened:
      'This file says that it is from Pressmark, but its list of clips, “clips”, is missing.',
    safe: 'Your library was not changed: nothing was imported.',
    next: 'Download or copy the file again, or choose an older one.',
    canRetry: false,
    isTrouble: true,
  },
  'file-damaged': {
    happened: 'This file is damaged or incomplete.',
    safe: 'Your library was not changed: nothing was imported.',
    next: 'Download or copy the file again, or choose an older one.',
    canRetry: false,
    isTrouble: true,
  },
  'file-swells': {
    happened: 'This zip would unpack to more than any library holds.',
    safe: 'Your library was not changed: nothing was unpacked.',
    next: 'If you trust its source, unpack it yourself and choose the files in it.',
    canRetry: false,
    isTrouble: true,
  },
  'file-gone': {
    happened:
      'The file can no longer be read. It was changed, moved or removed after you chose it.',
    safe: 'What was imported is kept, and nothing else was changed.',
    next: 'Choose it again. Nothing will be imported twice.',
    canRetry: false,
    isTrouble: true,
  },
};
