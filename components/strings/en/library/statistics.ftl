### The statistics.

statistics-title = Statistics
statistics-loading = Counting…
statistics-empty = Nothing to count yet.
    .next = Clip a few articles to see what you read and when.
statistics-clips =
    { $total ->
        [one] clip
       *[other] clips
    }
statistics-words =
    { $total ->
        [one] word
       *[other] words
    }
statistics-annotations =
    { $total ->
        [one] highlight
       *[other] highlights
    }
statistics-read-share = read or archived
statistics-weeks = Clips by week
statistics-weeks-label = { statistics-weeks }. { statistics-weeks-note }
# $best: the number of clips. $week: its Monday, “9 Nov”.
statistics-weeks-note =
    { $best ->
        [0] No clips in these weeks.
        [one] Most in the week of { $week }: { NUMBER($best) } clip.
       *[other] Most in the week of { $week }: { NUMBER($best) } clips.
    }
statistics-publishers = Publishers
statistics-tags = Tags
statistics-reading = Reading
statistics-part-done = Read or archived
statistics-part-unread = Unread
statistics-part-archive = Archive
statistics-part-favourites = Favourites
statistics-table = As a table
statistics-week = Week of
statistics-number = Clips
statistics-name = Name
statistics-week-of =
    { $total ->
        [one] Week of { $week }: { NUMBER($total) } clip
       *[other] Week of { $week }: { NUMBER($total) } clips
    }
