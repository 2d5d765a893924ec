### The popup’s answer to “How was this detected?”.

why-ask = How was this detected?
why-ask-nothing = Why is this not an article?
why-looking = Looking at the page again…
why-no-answer = The page could not be read again, so the reasons are unknown.
why-is-article = The page looks like an article.
why-is-none = The page does not look like an article.
why-is-none-with-story = The page does not look like an article, but part of it can be read as one.
why-is-article-without-story = The page looks like an article, but no story was found on it.
why-signs-for = Signs of an article
why-signs-against = Signs against an article
why-no-signs = The page has no signs for or against an article.
why-more = Show { NUMBER($total) } more
why-fewer = Show fewer
why-unnamed-signal = It has the sign “{ $name }”.
why-sources = Where the details were found
why-preview = Signs that it is a preview
why-preview-not-noted = The reason was not recorded.
why-unnamed-preview = The page has the sign “{ $name }”.

## What a sign of an article has seen. The sentences take no side, because a sign’s weight does

# Its address.
why-sign-url-slug = Its address is made of the words of a headline.
why-sign-url-section = Its address is in a section for news or articles.
why-sign-url-date = Its address contains a date.
why-sign-url-length = Its address goes beyond the site’s home page.
why-sign-url-other = Its address looks like a help page, a shop, a list or a forum.

# Its title.
why-sign-title-words = Its title has as many words as a headline.
why-sign-title-parts = Its title has several parts.
why-sign-title-colon = Its title has a colon.
why-sign-title-guide = Its title looks like a guide or a question.
why-sign-title-other = Its title looks like that of a service, a forum or a shop.

# What it says that it is.
why-sign-declared-article = It says in its code that it is an article.
why-sign-json-ld-article = It tells search engines that it is an article.
why-sign-signed = It names its author or its date in its code.

# Its text and its headline, and where they stand.
why-sign-text = It has more running text than a teaser.
why-sign-text-per-link = It has a lot of running text compared with its links.
why-sign-text-in-article = Its text is in a part named for articles.
why-sign-headline-in-article = Its headline is in a part named for articles.
why-sign-headline-in-other = Its headline is in a part of the page with another purpose.

# Its make.
why-sign-main = It marks a part as its main content.
why-sign-figures = It marks images as part of its text.
why-sign-code = It shows program code.
why-sign-controls = It has fields to fill in.
why-sign-articles = It marks parts as articles.
why-sign-outside-links = Some of its links lead to other sites.

## What showed that a story is a preview

why-preview-json-ld = The page tells search engines that there is more than it shows.
why-preview-cut-off = The text breaks off at a paywall or sign-in.
why-preview-gate = The text is short and ends at a paywall or sign-in.
why-preview-next-page = Another page of the story could not be read.

## What is on for the site. $site: “example.com”.

why-site = On { $site }
    .detection = Detect articles
    .bar = Show the bar over selected text
