### Permission to read pages.

access-visit = Article detection is off here.
    .next = On this site, Pressmark reads a page only when you ask it to, for example by clicking its button. If you allow access, your highlights appear whenever you return, and articles are detected unless you’ve turned detection off in Settings.
# $site: “example-post.example”.
access-allow-site = Allow on { $site }
access-allow-all = Allow on all websites
access-refused = Access wasn’t granted. You can try again at any time.
