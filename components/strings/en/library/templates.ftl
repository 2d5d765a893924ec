### What an imported template of Obsidian Web Clipper can do.

# $names: names of templates in quotation marks, with commas between.
templates-added = Added { $names }.
# Beside a template to choose.
templates-replaces = Replaces your template of this name.
# After the previous one. $names: such as “selector:h1, schema:author”.
templates-page = Taken from each page when you save it: { $names }.
# $names: such as “"a summary", transcript”.
templates-unfilled = Stays empty, because Pressmark doesn’t have it: { $names }.
# $names: variables, filters, tags and selectors, with commas between.
templates-unknown = Unknown and ignored: { $names }.
templates-adds = Each clip gets its own note, even if a template adds to an existing one.
templates-overwrites = Each clip gets its own note, even if a template replaces an existing one.
templates-choose = Which templates do you want to add?
templates-add = Add
templates-add-none = Add none
templates-failed = This file contains no Obsidian Web Clipper template. Choose a JSON file that was exported from Obsidian Web Clipper.

### After an export with a template.

# After “Exported 3 clips.” $total: number of clips. $names: such as “selector:h1, schema:author”.
templates-untaken =
    { $total ->
        [one] One clip lacks what the template takes from its page: { $names }. To add it, open the page and save it again with the shortcut or the context menu.
       *[other] { NUMBER($total) } clips lack what the template takes from their pages: { $names }. To add it, open the pages and save them again with the shortcut or the context menu.
    }
templates-unreadable = Couldn’t be read when the page was saved, because it is too long or its selector isn’t valid: { $names }.
