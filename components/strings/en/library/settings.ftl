### The settings.

settings-title = Settings
    .search = Search settings
    .clear = Clear search
    .sections = Sections
    .none = No settings match “{ $query }”.
    .none-next = Try another word, such as “font”, “folder” or “shortcut”.
# $total: number of sections in which settings were found.
settings-found =
    { $total ->
        [one] Settings found in { NUMBER($total) } section
       *[other] Settings found in { NUMBER($total) } sections
    }

## Appearance. The attribute “words” lists what else people may search for.

settings-appearance = Appearance
    .words = look design
settings-language = Language
    .next = What the browser itself shows, such as the button’s label, stays in the browser’s language.
    .words = language locale translation english
settings-language-browser = Same as the browser
settings-theme = Theme
    .next = For the library, the side panel, the popup and what Pressmark shows on pages.
    .words = dark light night mode color scheme colours
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = List rows
    .next = Compact rows show more clips at once.
    .words = density comfortable compact height
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-reading = Reader
    .next = Also under “Text settings” while you read.
    .words = font typeface text zoom size line length width paper sepia serif sans bigger larger smaller colours

## Shortcuts

settings-shortcuts = Keyboard shortcuts
    .next = These work on any web page. The keys inside the library are listed in Help.
    .words = keys commands hotkey keybinding sidebar side panel
settings-shortcuts-none = Not set
settings-shortcuts-change = Change shortcuts
settings-shortcuts-loading = Loading shortcuts…

## Highlighting

settings-highlights = Highlighting
    .words = highlighter pencil annotate select
settings-colour = Default colour
    .next = For highlights made without picking a colour, for example with the shortcut.
    .phone = For highlights made without picking a colour, for example with Pressmark’s button.
    .words = color yellow green blue pink purple
settings-bar = Selection bar
    .next = The small bar over selected text. It appears on saved pages and on articles that light up the toolbar button, if Pressmark is allowed to read the website. In the reader, it always appears.
    .alt = Press Alt (Option on a Mac) while text is selected. This needs a keyboard.
    .never = Instead, highlight with the shortcut, the context menu or, on saved articles, Pressmark’s button.
    .phone = You can still highlight on saved articles: select text, then click Pressmark’s button.
    .words = toolbar popup alt modifier hide disable turn off
settings-bar-always = Always
settings-bar-alt = Only with Alt
settings-bar-never = Never
settings-bar-sites = Sites without the bar
    .next = You can also add a site under “More options” in the bar, or in the popup under “How was this detected?” or “Why isn’t this an article?”. Subdomains are separate sites.
    .words = websites domain exception block exclude ignore blacklist whitelist disable turn off on this site

## Detection

settings-detection = Article detection
    .words = detect recognise badge dot toolbar button access permissions websites allow icon automatic private incognito
settings-access = Websites Pressmark can read
settings-access-all = All websites.
# $sites: “a.example, b.example”.
settings-access-sites = { $sites }. Pressmark reads other pages only when you ask it to, for example by clicking its button.
settings-access-click = None. Pressmark reads a page only when you ask it to, for example by clicking its button.
settings-access-give-up = Read only when you click
settings-detect = Detect articles on the pages you visit
    .next = Lights up the toolbar button on articles. Pages are checked on your device; nothing is sent.
    .sites = Works only on the websites you’ve allowed. Pages are checked on your device; nothing is sent.
    .click = Has no effect until you allow Pressmark to read websites.
    .off = Off: pages aren’t checked. You can still save pages with Pressmark’s button.
    .words = turn off disable privacy
settings-detect-sites = Sites without detection
    .next = You can also add a site in the popup, under “How was this detected?” or “Why isn’t this an article?”. Subdomains are separate sites.
    .words = websites domain exception block exclude ignore blacklist whitelist disable turn off on this site
settings-sites-none = None
# $list: “Sites without detection”.
settings-sites-add = Add to “{ $list }”
    .short = Add
    .example = example.com
    .invalid = Enter the address of a website, such as example.com.
# $site: “example.com”.
settings-sites-remove = Turn back on for { $site }
    .short = Turn back on

## Reading

settings-read = Reading
    .words = unread
settings-read-rule = Mark clips as read
    .next = In the library, R marks a clip as read or unread.
    .words = unread end scroll finished
settings-read-rule-end = When you reach the end
settings-read-rule-never = Only when you do it yourself

## Export and import

settings-export = Export
    .next = The export dialog starts with these choices.
    .words = markdown obsidian template folder download
settings-templates = Added templates
    .none = None
    .used = Used by the notes folder
# $name: “Research”.
settings-templates-remove = Remove template “{ $name }”
    .short = Remove
settings-export-folder = Folder
    .next = For exports to a folder, such as an Obsidian vault.
    .label = Exports: Choose folder…
    .none = No folder chosen
    .unsupported = This browser can’t write to folders. Exports go to your downloads.
settings-import = Import
    .next = From Pocket, Omnivore, Instapaper, Readwise, Hypothesis, browser bookmarks and more, or from a Pressmark backup.
    .label = Import clips
    .act = Import…
    .words = pocket omnivore instapaper raindrop readwise hypothesis bookmarks restore move browser transfer migrate

## Backup and storage

settings-backup =
    .words = restore automatic copy safe downloads folder recover cloud
settings-storage = Storage
    .words = space disk quota persistent memory cache

## Data

settings-data = Your data
    .words = privacy reset erase wipe
settings-data-export = Export everything
    .next = A backup that Pressmark can restore, or Markdown, HTML, CSV, JSON and other formats.
    .act = Export…
    .words = download takeout archive json citation reference bibliography
settings-delete = Delete everything
    .next = Deletes all clips, highlights, notes, tags, images and settings from this browser, and stops syncing and sharing. Nothing is deleted on other devices or on a server.
    .act = Delete everything…
    .title = Delete everything?
    .words = remove erase reset clear wipe uninstall account all data
settings-delete-sure =
    { $total ->
        [0] All highlights, notes, tags, images and settings will be deleted from this browser. This can’t be undone.
        [one] { NUMBER($total) } clip and all highlights, notes, tags, images and settings will be deleted from this browser. This can’t be undone.
       *[other] { NUMBER($total) } clips and all highlights, notes, tags, images and settings will be deleted from this browser. This can’t be undone.
    }
settings-delete-backup = Download a backup first
settings-delete-type = Type “{ $word }” to confirm
    .word = delete
settings-delete-confirm = Delete everything

## About

settings-about = About
    .words = version licence license open source help privacy first run tour introduction permissions access websites bug problem feedback support contact update troubleshooting faq telemetry tracking analytics
settings-about-version = Pressmark { $version }
settings-about-licence = Free software under the MIT licence.
settings-about-stored = Everything you save is stored in this browser, on this device. Pressmark needs no account and has no server of its own.
settings-about-help = Help and troubleshooting
settings-first-run = Welcome page
settings-third-party = Third-party licences

## Images

settings-images = Images
    .words = picture photo download offline size limit delete thumbnail
settings-keep = Save images with clips
    .next = Saved images are available offline, even if the publisher removes them. They’re fetched without cookies.
settings-keep-off = Images of new clips aren’t saved. Images already saved stay until you remove them.
settings-in-all = Total size of images
    .next = Once this is reached, no more images are saved.
settings-each = Size of one image
    .next = Larger images aren’t saved.
# $size: “500 MB”.
settings-at-most = Up to { $size }
settings-counting = Counting…
# $used, $most: sizes, “312 MB”.
settings-total =
    { $total ->
        [one] { NUMBER($total) } image saved, { $used } of { $most }.
       *[other] { NUMBER($total) } images saved, { $used } of { $most }.
    }
settings-total-off =
    { $total ->
        [one] { NUMBER($total) } image saved, { $used }.
       *[other] { NUMBER($total) } images saved, { $used }.
    }
settings-none = No images saved.
settings-meter = Space used by saved images
settings-is-full = Little or no space left for images. Raise the limit, or remove saved images.
settings-wanted = { NUMBER($total) } still to be fetched.
settings-missed =
    { $total ->
        [one] { NUMBER($total) } couldn’t be fetched. You can try again when you read its clip.
       *[other] { NUMBER($total) } couldn’t be fetched. You can try each one again when you read its clip.
    }
settings-remove = Remove saved images
    .title = Remove all saved images?
    .sure =
        { $total ->
            [one] { NUMBER($total) } image, { $used }, will be removed. Text and notes are kept. You can try to load it again when you read its clip.
           *[other] { NUMBER($total) } images, { $used }, will be removed. Text and notes are kept. You can try to load them again when you read their clips.
        }
