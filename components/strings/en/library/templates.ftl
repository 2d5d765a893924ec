### What an imported template of Obsidian Web Clipper can do.

# $names: names of templates in quotation marks, with commas between.
templates-added = Added { $names }.
# Templates with these names were there.
templates-replaced = Replaced { $names }.
# $name: “Research”.
templates-removed = Template “{ $name }” removed.
# Beside a template to choose.
templates-replaces = Replaces your template with the same name.
# After the previous one. $names: such as “selector:h1, schema:author”.
templates-page = Taken from each page when you save it: { $names }.
# $names: such as “"a summary", transcript”.
templates-unfilled = Left empty, because Pressmark has no value for: { $names }.
# $names: variables, filters, tags and selectors, with commas between.
templates-unknown = Unknown and ignored: { $names }.
templates-own-note = Each clip gets its own note, even if a template adds to or replaces an existing one.
# $names: such as “News” (noteContentFormat), with commas between. In brackets, the part of the file.
templates-broken = Couldn’t be read, because a part is missing or invalid: { $names }.
# A template of “templates-broken”. $part: the faulty part as in the file, “noteContentFormat”.
templates-broken-part = “{ $name }” ({ $part })
templates-choose = Which templates do you want to add?
templates-add = Add
templates-add-none = Add none
templates-failed = Pressmark found no template in this file that it can read. Choose a JSON file exported from Obsidian Web Clipper.

### After an export with a template.

# After “Exported 3 clips.” $total: number of clips. $names: such as “selector:h1, schema:author”.
templates-untaken =
    { $total ->
        [one] One clip lacks what the template takes from its page: { $names }. To add it, open the page and save it again with the shortcut or the context menu.
       *[other] { NUMBER($total) } clips lack what the template takes from their pages: { $names }. To add it, open the pages and save them again with the shortcut or the context menu.
    }
templates-unreadable = Left empty where a page’s value was too long or its selector didn’t work: { $names }.
