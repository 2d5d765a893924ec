### The notebook.

notebook-title = Notebook
notebook-label = All highlights
notebook-filter-label = Filter notebook
notebook-text-label = Find in quotes, notes and tags
notebook-text-placeholder = Find in highlights
notebook-all-tags = All tags
notebook-tag-label = Tag
notebook-period =
    .label = Period
notebook-end-from = From
notebook-end-to = To
notebook-order =
    .label = Order
notebook-colours = Colours
notebook-show = Show in the text
notebook-copy = Copy with source
    .label = Copy with source: “{ $quote }”
notebook-more = Show more
notebook-shown =
    { $total ->
        [one] { NUMBER($total) } highlight shown
       *[other] { NUMBER($total) } highlights shown
    }
notebook-empty = No highlights yet.
    .next = To highlight, select words in an article. All your highlights appear here.
notebook-none = No highlights match.
    .next = Try fewer words, another colour or a longer period.
notebook-clear = Clear filter
notebook-loading = Loading highlights…
notebook-more-loading = Searching highlights…

## Periods

notebook-period-any = Any time
notebook-period-week = Last 7 days
notebook-period-month = Last 30 days
notebook-period-year = This year
notebook-period-between = Between two dates

## Orders

notebook-order-newest = Newest first
notebook-order-oldest = Oldest first
