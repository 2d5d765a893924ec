### The popup’s answer to “How was this detected?”.

why-ask = How was this detected?
why-ask-nothing = Why isn’t this an article?
why-looking = Reading the page again…
why-no-answer = The page couldn’t be read again, so there’s no explanation.
why-is-article = The page looks like an article.
why-is-none = The page doesn’t look like an article.
why-is-none-with-story = The page doesn’t look like an article, but part of it can be read as one.
why-is-article-without-story = The page looks like an article, but no article text was found on it.
why-signs-for = Signs it’s an article
why-signs-against = Signs it isn’t
why-no-signs = The page gives no sign either way.
why-more = Show { NUMBER($total) } more
why-fewer = Show fewer
why-unnamed-signal = A sign that this version of Pressmark doesn’t know.
why-sources = Where these details come from
why-preview = Why it looks like a preview
why-preview-not-noted = The reason wasn’t recorded.
why-unnamed-preview = For a reason that this version of Pressmark doesn’t know.

## What a sign of an article has seen. The sentences take no side, because a sign’s weight does

# Its address.
why-sign-url-slug = Its address has several words, like a headline.
why-sign-url-section = Its address is in a section such as “news”, “stories” or “blog”.
why-sign-url-date = Its address contains a year.
why-sign-url-length = Its address is longer than that of most home pages.
why-sign-url-other = Its address has a word such as “help”, “shop” or “forum”.

# Its title.
why-sign-title-words = Its title is about as long as a headline.
why-sign-title-parts = Its title has separators such as “|” or “–”.
why-sign-title-colon = Its title has a colon.
why-sign-title-guide = Its title has a word such as “how”, “best” or “is”.
why-sign-title-other = Its title has a word such as “services”, “forum” or “shop”.

# What it says that it is.
why-sign-declared-article = Its code marks it, or a part of it, as an article.
why-sign-json-ld-article = Its data for search engines mentions an article.
why-sign-signed = Its code names an author or a date.

# Its text and its headline, and where they stand.
why-sign-text = It has more text than a teaser.
why-sign-text-per-link = It has a lot of text compared with its links.
why-sign-text-in-article = Its text is in a part of the page with a name such as “article” or “story”.
why-sign-headline-in-article = Its headline is in a part of the page with a name such as “article” or “story”.
why-sign-headline-in-other = Its headline is in a part of the page with a name such as “product” or “comment”.

# Its make.
why-sign-main = Part of it is marked as the main content.
why-sign-figures = It has parts marked as figures, such as images with captions.
why-sign-code = It has preformatted text, such as program code.
why-sign-controls = It has form fields.
why-sign-articles = At least one part of it is marked as an article.
    .many = Many parts of it are marked as articles, as in a list.
why-sign-outside-links = Some of its links lead to other sites.

## What showed that a story is a preview

why-preview-json-ld = The page’s data for search engines has more text than the page shows.
why-preview-cut-off = The text breaks off at a paywall or sign-in.
why-preview-gate = The text is short and ends at a paywall or sign-in.
why-preview-next-page = Another page of the article couldn’t be read.

## What is on for the site. $site: “example.com”.

# detection-all, bar-all: shown while it is off on all websites. Turning it on does so on all.
why-site = On { $site }
    .detection = Detect articles
    .bar = Show the bar over selected text
    .detection-all = Detect articles, here and on all websites
    .bar-all = Show the bar over selected text, here and on all websites
