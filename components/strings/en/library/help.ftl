### Help: keys, search filters, where things are stored, troubleshooting and the problem log.

help-title = Help

## Keys

help-keys = Keyboard shortcuts
help-keys-everywhere = On any web page
help-keys-change = Change shortcuts

## Search filters. The examples themselves are not translated.

help-search = Search filters
    .next = Type them in the search box, alone or with other words. Click an example to try it.
help-filter-words = With both words; * stands for any ending
help-filter-phrase = With this exact phrase
help-filter-or = With either word
help-filter-not = Without this word
help-filter-tag = With a tag
help-filter-site = From a site
help-filter-publisher = From a publisher
help-filter-author = By an author
help-filter-dates = Published in a given period, or saved then if there’s no publication date
help-filter-kept = Saved in a given year or month, on a given day, or in the last 7 days (kept:7d)
help-filter-unread = Not read or archived yet
help-filter-favourite = Marked as a favourite
help-filter-archived = In the archive
help-filter-selection = Saved as a selection from a page
help-filter-tags = With at least one tag
help-filter-link = Saved as a link, without text
help-filter-note = With a note
help-filter-colour = Highlighted in a given colour
help-filter-in = Only in the headline
help-filter-lang = In a given language

## What is stored where

help-stored = Where things are stored
help-stored-library = Your library
    .next = Clips, versions, images, highlights, notes and settings are in this browser’s own storage, on this device. They aren’t sent anywhere unless you turn on sync or share a tag, and there’s no account.
help-stored-copy = A copy of what you write
    .next = Your notes, highlights and tags are also kept in files in this browser’s storage, updated within minutes. If the browser loses the library, Pressmark offers to restore them from there.
help-stored-backups = Backups and exports
    .next = In your downloads, or in the folder you chose. You can read them without Pressmark.
help-stored-network = What Pressmark fetches
    .next = Images of your clips, from the sites that host them and without cookies. The other pages of an article that’s split into several. The text of a page whose address you type, paste or drop, and of saved links when you ask for it.
help-stored-sync = If you turn on sync or share a tag
    .next = The server gets your clips, or those with the shared tag, with their versions, images, highlights and notes, all encrypted. It can’t read them, but it sees their number and sizes, and when they change. Your user name and password for it, and the key to what’s stored there, are stored in this browser.
help-stored-removed = If you remove Pressmark
    .next = The browser deletes the library with it. Make a backup first: backup files are kept.
help-stored-private = Private windows
    .next = A page is saved only if you save it in the popup, the side panel or the library. Highlights are saved only on pages in your library. Pressmark runs there only if you allow it in the browser’s list of extensions.

## Troubleshooting

help-trouble = Troubleshooting
help-trouble-grey = The toolbar button doesn’t light up on articles
    .next = Detection may be off, everywhere or just for this site, or Pressmark may not be allowed to read the site: see Settings, “Article detection”. If none of these applies, open “Why isn’t this an article?” in the popup. You can still save the page.
help-trouble-shortcut = A shortcut does nothing
    .next = Another extension or the system may be using the same keys, or none are set. The top of this page lists the current keys. Click the web page once to focus it, then try again.
help-trouble-highlights = My highlights are missing on a page
    .next = If the article was rewritten, the side panel lists the highlights that weren’t found. They aren’t deleted. If Pressmark is only allowed to read pages when you click, click its button to see your highlights. If Pressmark was updated while the page was open, reload it.
    .phone = If the article was rewritten, some highlights may not be found on the page. They aren’t deleted: the library lists them with the clip. If Pressmark is only allowed to read pages when you click, click its button to see your highlights. If Pressmark was updated while the page was open, reload it.
help-trouble-bar = The bar doesn’t appear over selected text
    .next = See Settings, “Highlighting”: it may be off, off for the site, or need Alt. It appears on websites that Pressmark is allowed to read: on saved pages and, where detection is on, on articles. Elsewhere, use the shortcut or the context menu.
    .phone = See Settings, “Highlighting”: it may be off, or off for the site. It appears on websites that Pressmark is allowed to read: on saved pages and, where detection is on, on articles.
help-trouble-site = Pressmark can’t read a site
    .next = Click Pressmark’s button on the page, or allow Pressmark on all websites in Settings, under “Article detection”. Extensions can’t read the browser’s own pages or extension stores, and Pressmark can’t read PDF files. You can still save links to PDFs and to pages of extension stores.
help-trouble-private = Nothing works in private windows
    .next = Open the browser’s list of extensions and choose Pressmark. In Firefox, set “Run in Private Windows” to “Allow”; in other browsers, turn on “Allow in Incognito” or “Allow in InPrivate”.
help-trouble-history = Pressmark can’t open the library in Firefox
    .next = If Firefox is set to never remember history, extensions can’t store anything. Change “History” in Firefox’s privacy settings.
help-trouble-space = The library takes up a lot of space
    .next = Most of it is usually images. You can limit or remove them in Settings, under “Images”.

## The problem log

# $version: of Pressmark, “1.0.0”. $browser: “Firefox 140”.
help-log = Recent problems
    .next = For a bug report. It lists what failed and when, and the versions of Pressmark and the browser, but no text, title or address of any page.
    .none = No problems recorded.
    .caption = Recent problems, newest first
    .when = When
    .what = What happened
    .where = Where
    .times = Count
    .versions = Pressmark { $version }, { $browser }
    .copy = Copy
    .clear = Clear
    .bug = Unexpected error
help-log-copied = Problem log copied.
help-log-copy-failed = The log couldn’t be copied. Try again.
help-log-place-background = Background
help-log-place-page = Page
help-log-place-popup = Popup
help-log-place-panel = Side panel
help-log-place-library = Library
