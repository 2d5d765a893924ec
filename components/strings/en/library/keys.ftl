### The keys of the library page, as listed in help.

keys-next = Next clip
keys-previous = Previous clip
keys-ends = First and last clip
keys-range = Extend selection
keys-all = Select all
keys-select = Select this clip
keys-open = Read this clip
keys-back = Clear selection, or go back to the list
keys-archive = Archive or remove from archive
keys-favourite = Add to or remove from favourites
keys-tag = Change tags
keys-read = Mark as read or unread
keys-listen = Read aloud, pause or continue
keys-delete = Move to the bin or restore
keys-cards = Next and previous highlight
keys-jump = Show in the text
keys-edit-card = Edit note
keys-delete-card = Delete the highlight and its note
keys-changes = Next and previous change
keys-places = Next and previous place
keys-expand = Expand and collapse a tag
keys-tag-menu = Tag menu: rename, merge, colour, delete
keys-delete-search = Delete a saved search
keys-undo = Undo
keys-redo = Redo
keys-go-all = All
keys-go-unread = Unread
keys-go-favourites = Favourites
keys-go-archive = Archive
keys-go-bin = Bin
keys-notebook = Notebook
keys-statistics = Statistics
keys-settings = Settings
keys-search = Search
keys-sheet = Help
keys-or = or

## Groups of keys

keys-group-list = In the list
keys-group-clip = On a clip
keys-group-text = On a highlight or a change
keys-group-go = Go to
keys-group-places = In the sidebar
keys-group-rest = Anywhere in the library

## As printed on keyboards in the countries of the language

keys-cap-shift = Shift
keys-cap-ctrl = Ctrl
keys-cap-enter = Enter
keys-cap-escape = Esc
keys-cap-home = Home
keys-cap-end = End
keys-cap-space = Space
keys-cap-delete = Del
