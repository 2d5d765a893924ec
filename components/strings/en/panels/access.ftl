### Permission to read pages.

access-visit = Article detection is off.
    .next = Pressmark reads a page only when you click its button or press a shortcut.
# $site: “example-post.example”.
access-allow-site = Allow on { $site }
access-allow-all = Allow on all websites
access-refused = Not allowed. You can also allow it in the browser’s list of extensions.
