### Tags and note of a clip, in the notice on its page.

clip-card-label = Tags and note
# $keys: the shortcut that saved the page, “Alt+Shift+S”.
clip-card-keys = Press { $keys } again to write here
clip-card-close = Saved as you type. Esc closes.
