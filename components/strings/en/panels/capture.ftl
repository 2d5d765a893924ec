### Tags and note of a clip, in the notice on its page.

capture-label = Tags and note
# $keys: the shortcut that saves a page, “Alt+Shift+K”.
capture-keys = Press { $keys } to write here
capture-close = Saved as you type. Press Esc to close.
