### The page that opens at installation, and from the settings.

welcome-title = Keep the news you read
welcome-lead = Pressmark saves articles to a library on this device. There’s no account, and nothing is uploaded unless you turn on sync or share a tag.

## What it does, in three pictures

welcome-picture-clip = Clip the article
    .more = Save the text, images and source, without the adverts.
    .alt = The popup of the toolbar button, with an article ready to clip.
welcome-picture-highlight = Highlight and take notes
    .more = Select words and pick a colour. Your highlights are still there when you come back.
    .alt = An article with a highlight, and the bar of colours above selected words.
welcome-picture-find = Find it again
    .more = Search every word you’ve saved. Export to Markdown, PDF, citation managers and more.
    .alt = The library, with search results beside an article.

## Access to websites

welcome-access = How should Pressmark find articles?
welcome-access-all = On all websites
    .more = The button lights up on articles, and your highlights appear automatically.
welcome-access-click = Only when you click
    .more = Pressmark reads a page only when you ask it to, for example by clicking its button.
welcome-access-all-now = Detection is on. Pages are read on this device only.
# $site: “example.com”, if there is only one.
welcome-access-sites-now =
    { $total ->
        [one] Detection is on for { $site } only.
       *[other] Detection is on for the { NUMBER($total) } websites you’ve allowed.
    }
welcome-access-off-now = Detection is turned off in Settings. Choose “On all websites” to turn it on.
welcome-access-click-now = Detection is off. Images hosted on other sites may not be saved.
welcome-access-refused = Access wasn’t granted. You can try again at any time.

## The story to try it on

welcome-try = Try it on this article
welcome-step-clip = Clip the article.
welcome-step-clip-done = Clipped. It’s in your library.
welcome-step-highlight = Select some words in the article, then pick a colour.
welcome-step-highlight-done = Highlighted.
welcome-step-find = Find it in your library, and export it from there.
welcome-clip-story = Clip this article
welcome-open-library = Find it in your library
welcome-invented = { $publisher } is a fictional newspaper.

## Button and shortcuts

welcome-button = Toolbar button
welcome-button-shown = Pressmark’s button is in the toolbar.
welcome-button-pin = Click the puzzle piece in the toolbar, then the pin (in Edge, the eye) beside Pressmark.
welcome-button-pin-firefox = Click the puzzle piece in the toolbar, then the gear beside Pressmark, and choose “Pin to Toolbar”.
welcome-keys = Keyboard shortcuts
welcome-key-unset = Not set
welcome-change-keys = Change shortcuts
welcome-again = You can reopen this page from Settings in the library.
