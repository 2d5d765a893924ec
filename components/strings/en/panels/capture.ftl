### Tags and note of a clip, in the notice on its page.

capture-label = Tags and note
# $keys: the shortcut that saved the page, “Alt+Shift+S”.
capture-keys = Press { $keys } again to write here
capture-close = Saved as you type. Press Esc to close.
