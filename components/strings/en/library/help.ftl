### Help: keys, search filters, where things are stored, troubleshooting and the problem log.

help-title = Help

## Keys

help-keys = Keyboard shortcuts
help-keys-everywhere = On any page
help-keys-change = Change these…

## Search filters. The examples themselves are not translated.

help-search = Search filters
    .next = Type them in the search box, alone or with words. Click an example to try it.
help-filter-words = Stories with both words; a star stands for any ending
help-filter-phrase = These words in this order
help-filter-or = Either word
help-filter-not = Without this word
help-filter-tag = With a tag
help-filter-site = From a site
help-filter-publisher = From a publisher
help-filter-author = By an author
help-filter-dates = Published in a period
help-filter-kept = Clipped in a month
help-filter-unread = Not read yet
help-filter-link = Saved as a link, without its text
help-filter-note = With a note
help-filter-colour = Highlighted in a colour
help-filter-in = Only in the headline
help-filter-lang = In a language

## What is stored where

help-stored = What is stored where
help-stored-library = Your library
    .next = Clips, versions, images, highlights, notes and settings are in this browser’s own storage, on this computer. They are not sent anywhere, and there is no account.
help-stored-backups = Backups and exports
    .next = In your downloads, or in the folder you chose. You can read them without Pressmark.
help-stored-network = What is fetched
    .next = The images of stories you save, from the site that shows them and without cookies. The other pages of a story that is split into several. The text of a saved link, when you ask for it. Nothing else.
help-stored-removed = If you remove Pressmark
    .next = The browser deletes the library with it. Make a backup first; backup files stay.
help-stored-private = Private windows
    .next = Nothing is saved from a private window unless you clip it in the popup. In Firefox, Pressmark runs there only if you allow it.

## Troubleshooting

help-trouble = Troubleshooting
help-trouble-grey = The toolbar button does not mark articles
    .next = Detection may be off for the site: see Settings, “Article detection”. If you allow Pressmark only on a click, nothing is detected: click the button, then “Allow on all websites”. You can still save any page.
help-trouble-shortcut = A shortcut does nothing
    .next = Another extension or the system may use the same keys, or none are assigned. The keys at the top of this page are the actual ones. Click the page once so that it has the focus, then try again.
help-trouble-highlights = My highlights are missing on a page
    .next = If the story was rewritten, the side panel lists the highlights that could not be placed. The saved version still shows all of them. Reload the page if Pressmark was updated while it was open.
help-trouble-bar = The bar does not open over selected text
    .next = See Settings, “Highlighting”: it may be off, off for the site, or need Alt. It opens on articles; elsewhere, use the shortcut or the context menu.
help-trouble-site = Pressmark cannot read a site
    .next = Allow the site from the popup. No extension can read the browser’s own pages, extension stores, or PDF files; of a PDF or a store page, Pressmark saves the link.
help-trouble-private = Nothing works in Firefox’s private windows
    .next = Open Add-ons and themes, choose Pressmark, and set “Run in Private Windows” to “Allow”. Only what you clip in the popup is saved from these windows.
help-trouble-history = Firefox says that the library is not available
    .next = If Firefox is set to never remember history, extensions cannot store anything. Change “History” in Firefox’s privacy settings.
help-trouble-space = The library is large
    .next = Most of the space is images: see Settings, “Images”, for limits and to remove them.

## The problem log

help-log = Recent problems
    .next = For a bug report. It holds what failed, when, and the versions of Pressmark and the browser, but no text, title or address of any page.
    .none = No problems were recorded.
    .caption = Recent problems, newest first
    .when = When
    .what = What happened
    .where = Where
    .times = Times
    .copy = Copy
    .clear = Clear
    .bug = Unexpected error
help-log-copied = Problem log copied.
help-log-copy-failed = The log could not be copied.
help-log-place-background = Background
help-log-place-page = Page
help-log-place-popup = Popup
help-log-place-panel = Side panel
help-log-place-library = Library
