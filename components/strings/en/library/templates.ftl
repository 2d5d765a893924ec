### What an imported template of Obsidian Web Clipper can do.

# $names: names of templates in quotation marks, with commas between.
templates-added = Added { $names }.
# After the previous one. $names: such as “selector:h1, schema:author”.
templates-page = Empty, because they need the open page or a language model: { $names }.
# $names: variables, filters and tags, with commas between.
templates-unknown = Unknown, without effect: { $names }.
templates-adds = It won’t add to an existing note: each clip gets its own.
templates-failed = This isn’t an Obsidian Web Clipper template. Choose the JSON file of a template that you exported from it.
