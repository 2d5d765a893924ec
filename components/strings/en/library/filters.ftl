### The filters of a search, below the search box. Each is one chip.

filters-label = Filters
filters-add = Filter
filters-clear = Clear filters
# $total is the number of filters that are not shown.
filters-more = { NUMBER($total) } more
# $filter is the label of a filter, such as “Tag: harbours”.
filters-remove = Remove filter: { $filter }

## Filters to add

filters-offer-unread = Unread
filters-offer-note = With notes
filters-offer-tag = Tag…
filters-offer-publisher = Publisher…
filters-offer-author = Author…
filters-offer-after = Published since…
filters-offer-before = Published before…
filters-offer-colour = Highlight colour…

## Filters in use. “.not” is the label of an excluded one.

filters-tag = Tag: { $value }
    .not = Not tagged { $value }
filters-site = Site: { $value }
    .not = Not on { $value }
filters-publisher = Publisher: { $value }
    .not = Not from { $value }
filters-author = Author: { $value }
    .not = Not by { $value }
filters-lang = Language: { $value }
    .not = Language: not { $value }
filters-before = Before { $day }
    .not = Not before { $day }
filters-after = Since { $day }
    .not = Not since { $day }
# $days is one day or a range of days.
filters-on = Published { $days }
    .not = Not published { $days }
filters-kept = Saved { $days }
    .not = Not saved { $days }
filters-colour = Highlighted in { common-colour-inline }
    .not = Not highlighted in { common-colour-inline }
filters-has =
    { $value ->
        [note] With notes
        [annotations] With highlights
       *[tags] With tags
    }
    .not =
        { $value ->
            [note] Without notes
            [annotations] Without highlights
           *[tags] Without tags
        }
filters-is =
    { $value ->
        [unread] Unread
        [read] Read
        [favourite] Favourites
        [archived] Archived
        [deleted] In the bin
        [preview] Previews
        [page] Simplified pages
        [selection] Selections
        [link] Links without text
       *[no-address] Without an address
    }
    .not =
        { $value ->
            [unread] Not unread
            [read] Not read
            [favourite] Not favourites
            [archived] Not archived
            [deleted] Not in the bin
            [preview] No previews
            [page] No simplified pages
            [selection] No selections
            [link] No links without text
           *[no-address] With an address
        }
filters-in =
    { $value ->
        [headline] Words in headlines
        [standfirst] Words in standfirsts
        [byline] Words in bylines
        [body] Words in article text
        [note] Words in notes
        [quote] Words in highlights
       *[tags] Words in tags
    }
