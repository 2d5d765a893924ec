### Permission to read pages.

access-visit = Article detection is off.
    .next = Pressmark reads a page only when you click its button or press a shortcut.
# $site: “example-post.example”.
access-allow-site = Allow on { $site }
access-allow-all = Allow on all websites
access-refused = Access wasn’t granted. You can change that in the browser’s list of extensions.
