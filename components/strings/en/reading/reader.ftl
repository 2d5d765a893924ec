### The reader view.

reader-image-label = Image, not saved
    .described = Image, not saved: { $alt }
reader-image-load = Load image
# $host: “pictures.example-post.example”.
reader-image-missing = Not saved. Pressmark can load it from { $host }, without cookies.
reader-image-loading = Loading from { $host }…

## Why an image was not loaded

reader-image-failed-private-network = Not loaded: it’s on a private network that the article isn’t on.
reader-image-failed-not-there = Not loaded: the site has no image at this address.
reader-image-failed-refused = Not loaded: the site refused to send it.
reader-image-failed-server-trouble = Not loaded: the site is too busy or has a problem. Try again later.
reader-image-failed-redirect = Not loaded: the site redirects this image to another address. Open the page to see it.
reader-image-failed-no-image = Not loaded: what the site sent can’t be shown as an image.
reader-image-failed-too-large = Not loaded: it’s too large.
reader-image-failed-timeout = Not loaded: the site took too long to respond.
reader-image-failed-no-connection = Not loaded: there was no connection to the site.
# Without access, the browser does not tell whether the site refused or there was no connection.
reader-image-failed-no-access = Not loaded, perhaps because Pressmark has no access to this site. You can allow all websites in Settings.
reader-image-failed-failed = Not loaded: something went wrong in Pressmark.

## The reader of the library page

reader-label = Reader
reader-minutes-left = { NUMBER($minutes) } min left
reader-done = Read
reader-progress = Reading progress
reader-settings = Text settings
reader-face = Font
reader-size = Size
reader-smaller = Smaller text
reader-larger = Larger text
reader-measure = Line width
reader-narrower = Narrower lines
reader-wider = Wider lines
reader-theme = Reader theme
reader-print = Print
reader-favourite = Favourite
reader-archive = Archive
reader-read = Read
reader-choose = Choose a clip to read it here.
    .next = J and K move through the list, Enter opens a clip, and ? shows all keys.
reader-aloud = Read aloud
reader-aloud-pause = Pause
reader-aloud-continue = Continue
reader-aloud-stop = Stop
reader-aloud-speed = Speed
# $speed: “1.25”.
reader-aloud-times = { $speed }×
reader-aloud-hint = Click a paragraph to continue there.
reader-aloud-no-voice = This device has no voice for this article’s language.
reader-aloud-no-language = Pressmark doesn’t know this article’s language, so it can’t choose a voice.
reader-aloud-no-text = There’s no text to read aloud.
reader-aloud-failed = The voice stopped. Click Continue to try again.
reader-printed-notes = Highlights and notes
# $moment: “12 November 2026 at 14:02”.
reader-printed-copy = Version from { $moment }
# $copy: the moment when it was saved, “12 November, 14:02”.
reader-older-copy = This is the version from { $copy }. Highlights made on later versions aren’t shown.

## Fonts

reader-face-serif = Serif
reader-face-sans = Sans serif

## Themes

reader-theme-system = Match library
reader-theme-light = Light
reader-theme-sepia = Sepia
reader-theme-dark = Dark
