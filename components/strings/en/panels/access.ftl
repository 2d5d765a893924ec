### Permission to read the page.

access-visit = Pressmark can read this page only until you leave it.
    .next = Allow it for longer to see your highlights without a click.
# $site: “example-post.example”.
access-allow-site = Allow on { $site }
access-allow-all = Allow on all websites
access-refused = Not allowed. You can also allow it in the browser’s list of extensions.
