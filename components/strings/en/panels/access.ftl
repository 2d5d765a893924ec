### Permission to read pages.

access-visit = Article detection is off.
    .next = Pressmark reads a page only when you click its button or press a shortcut.
# $site: “example-post.example”.
access-allow-site = Allow on { $site }
access-allow-all = Allow on all websites
access-websites = Websites that Pressmark may read
access-websites-all = All websites.
# $sites: “a.example, b.example”.
access-websites-sites = { $sites }. Other pages are read only when you click the toolbar button, use the menu or press a shortcut.
access-websites-click = None. Pages are read only when you click the toolbar button, use the menu or press a shortcut.
access-click-only = Read only when I click
access-refused = Access wasn’t granted. You can change that in the browser’s list of extensions.
