### The page that opens at installation, and from the library's help.

first-run-title = Keep the news you read
first-run-lead = Pressmark saves articles to a library on this computer. There is no account, and nothing is uploaded.

## What it does, in three pictures

first-run-clip = Clip the article
    .more = One click saves the text without adverts, with its images and its source.
    .alt = The popup of the toolbar button, with an article ready to clip.
first-run-highlight = Highlight and take notes
    .more = Select words and pick a colour. Highlights are still there when you come back.
    .alt = A news story with a highlight, and the bar of colours above selected words.
first-run-find = Find it again
    .more = Search every word you saved. Export to Markdown, PDF, citations and more.
    .alt = The library, with search results on the left and a story on the right.

## Access to websites

first-run-access = Where should Pressmark look for articles?
first-run-access-all = On all websites
    .more = The button lights up on articles, and your highlights appear by themselves.
first-run-access-click = Only when I click
    .more = Pressmark reads a page when you click its button, use its menu or press a shortcut.
first-run-access-all-now = Detection is on. Pages are read on this computer only.
first-run-access-click-now = Detection is off. Images from other sites may not be saved.
first-run-access-refused = The browser declined, so detection is off. You can try again at any time.

## The story to try it on

first-run-try = Try it on this story
first-run-step-clip = Clip the story.
first-run-step-clip-done = Clipped. It is in your library.
first-run-step-highlight = Select some words in it, then pick a colour.
first-run-step-highlight-done = Highlighted.
first-run-step-find = Find it in your library, and export it from there.
first-run-clip-story = Clip this story
first-run-clipping = Clipping…
first-run-open-library = Find it in your library
first-run-invented = The Harbour Ledger is an invented newspaper.

## Button and shortcuts

first-run-button = The button
first-run-button-shown = Pressmark’s button is in the toolbar.
first-run-button-pin = Click the puzzle piece in the toolbar, then the pin beside Pressmark.
first-run-button-pin-firefox = Click the puzzle piece in the toolbar, then the gear beside Pressmark, and choose “Pin to Toolbar”.
first-run-keys = Shortcuts
first-run-key-unset = Not set
first-run-change-keys = Change shortcuts
first-run-again = You can open this page again from the settings in the library.
