### Where the fields of an article were found, and how certain they are.

evidence-copy-not-noted = Pressmark didn’t record where this version’s details were found.
evidence-not-noted = Not recorded
evidence-corrected = Corrected by you
evidence-uncertain = Left out as uncertain
# The label of the fields that have no value, for whatever reason.
evidence-not-found = Left empty
# $source: one of the places below that the page does not show.
evidence-confirmed-by-page = { $source }, same as shown on the page
# $source: one of the places below that the page shows.
evidence-confirmed-by-code = { $source }, same as in the page’s code

## How often a field found in such a place was right on pages that people checked

evidence-right-almost-always = Almost always right
evidence-right-usually = Usually right
evidence-right-often = Right more often than not
evidence-measured = Ratings such as “{ evidence-right-usually }” are based on pages checked by hand. Details without a rating haven’t been checked.

## Where on a page something was found

evidence-source-json-ld = What the page tells search engines
evidence-source-open-graph = What the page tells social networks
evidence-source-meta = Metadata in the page’s code
evidence-source-microdata = Text the page labels as such
evidence-source-heading = The main heading
evidence-source-title = The tab’s title
evidence-source-class = Text the page styles as such
evidence-source-text = Text beside the headline
evidence-source-credit = A line that credits the source
evidence-source-image = An image shown with the text
evidence-source-address = The page’s address
