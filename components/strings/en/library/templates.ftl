### What an imported template of Obsidian Web Clipper can do.

# $names: names of templates in quotation marks, with commas between.
templates-added = Added { $names }.
# After the previous one. $names: such as “selector:h1, schema:author”.
templates-page = What needs the open page or a language model stays empty: { $names }.
# $names: variables, filters and tags, with commas between.
templates-unknown = Unknown and ignored: { $names }.
templates-adds = Each clip gets its own note, even if a template adds to an existing one.
templates-failed = This file contains no Obsidian Web Clipper template. Choose a JSON file that was exported from Obsidian Web Clipper.
