### Facts and notices about one article.

article-length =
    { $wordCount ->
        [one] { NUMBER($minutes) } min · { NUMBER($wordCount) } word
       *[other] { NUMBER($minutes) } min · { NUMBER($wordCount) } words
    }
article-minutes = { NUMBER($minutes) } min
# $source: the agency or paper that a story was taken from.
article-from = from { $source }
# $published, $changed: days. The page says that it was updated long after its publication.
article-dates = { $published }, updated { $changed }
# $changed: a day. The page does not say when it was first published.
article-updated = Updated { $changed }
# $day: the day on which the user saved the article, in a list of articles.
article-saved = Saved { $day }
article-open-page = Open the page
article-table-label = Table
article-code-label = Preformatted text
article-link-notice = Only the link to this page is saved. To add its text, open the page and save it.
    .fetch = Only the link to this page is saved. To add its text, click “Fetch article”, or open the page and save it.
article-no-address-notice = Add the article’s address to show your highlights in its text. Highlights from a book don’t need one.
article-address = Address of the article
article-add-address = Add address
article-typed-address-notice = You typed this address. You can change it until Pressmark has read the article there.
article-change-address = Change address
article-remove-address = Remove address
article-not-an-address = Enter a full web address, such as https://example.com/article
article-preview-notice = Preview only: the rest of the article wasn’t saved.
article-page-notice = No article was found on this page. This is its text, simplified.
article-selection-notice = Selection from the page: only what you selected was saved.
article-image-notice = Image from the page: the page’s text wasn’t saved.
article-link-pdf = Only the link to this PDF is saved. Pressmark can’t read PDF files.
article-loading = Loading the saved version…
article-delete = Delete this clip
