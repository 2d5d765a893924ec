### Highlights in the side panel and the library.
highlights-notice-refused = Nothing was changed: the note or tags have since been edited elsewhere.
highlights-notice-nothing-to-undo = Nothing to undo.
highlights-notice-nothing-to-redo = Nothing to redo.
highlights-notice-not-in-copy = This passage wasn’t found in the saved version.
highlights-notice-not-on-page = This passage wasn’t found on the page.

## The list of highlights

highlights-list-label = Highlights
highlights-empty = No highlights yet.
    .next = To highlight, select words on the page or in the saved version.
    .older = No highlights in this version or earlier ones.
    .without-text = There’s no saved text to highlight.
highlights-jump = Show in the text
highlights-add-note = Add a note
    .label = Add a note to “{ $quote }”
highlights-edit = Edit
    .label = Edit the highlight “{ $quote }”
highlights-delete-label = Delete the highlight “{ $quote }”
highlights-done = Done
highlights-paragraph = paragraph { NUMBER($number) }
highlights-approximate = close match
    .help = Only spacing, punctuation or details such as “By” or a date differ.
# The user's correction because of which the saved copy does not show a highlight.
highlights-hidden-removal = You removed this part of the text. Restore it with “Edit text” to see the highlight there.
highlights-hidden-headline = You corrected the headline. The highlighted words are what the page said.
highlights-hidden-standfirst = You corrected the standfirst. The highlighted words are what the page said.
highlights-hidden-byline = You corrected the authors. The highlighted words are what the page said.
# After the field of a highlight that the user corrected.
highlights-own-words = from your correction
highlights-field-headline = headline
highlights-field-standfirst = standfirst
highlights-field-byline = byline
highlights-field-caption = caption
highlights-lost-page = Not found on this page
    .next =
        { $total ->
            [1] The text may have changed. The highlight is safe here.
           *[other] The text may have changed. The highlights are safe here.
        }
highlights-lost-copy = Not found in the saved version
    .next =
        { $total ->
            [1] The saved text doesn’t contain this passage. The highlight is safe here.
           *[other] The saved text doesn’t contain these passages. The highlights are safe here.
        }
# Highlights made on an earlier version of the article.
highlights-lost-other-copy = Not found in this version
    .next =
        { $total ->
            [1] This passage was highlighted in another version. The highlight is safe here.
           *[other] These passages were highlighted in another version. The highlights are safe here.
        }
# On a page, in a date, the section or the name of the paper.
highlights-lost-details = In the date or other details
    .next =
        { $total ->
            [1] The saved version shows this detail in its own format. The highlight is safe here.
           *[other] The saved version shows these details in its own format. The highlights are safe here.
        }
# In a list of related stories, in a comment.
highlights-lost-outside = On the page, but not in the saved version
    .next =
        { $total ->
            [1] This passage was highlighted on the page. It isn’t part of the saved version.
           *[other] These passages were highlighted on the page. They aren’t part of the saved version.
        }
# Words that the user wrote when correcting the headline, the standfirst or the authors.
highlights-lost-correction = From your corrections
    .next = You wrote these words when you corrected the details. They weren’t found here.
# $prefix, $suffix: the words before and after the passage.
highlights-context-between = Was between “{ $prefix }” and “{ $suffix }”
highlights-context-after = Was after “{ $prefix }”
highlights-context-before = Was before “{ $suffix }”
highlights-count =
    { $total ->
        [one] { NUMBER($total) } highlight
       *[other] { NUMBER($total) } highlights
    }
highlights-notes-count =
    { $total ->
        [one] { NUMBER($total) } note
       *[other] { NUMBER($total) } notes
    }

## The filter above the list

highlights-filter-label = Filter highlights
highlights-filter-text-label = Find in quotes, notes and tags
highlights-filter-text-placeholder = Find in highlights
highlights-filter-colours = By colour
highlights-filter-tags = By tag
highlights-filter-more-tags = Show { NUMBER($total) } more
highlights-filter-fewer-tags = Show fewer
highlights-filter-shown = { NUMBER($shown) } of { NUMBER($total) } shown
highlights-filter-clear = Clear
    .label = Clear filter
highlights-filter-none = No highlights match the filter.
    .next =
        { $total ->
            [1] Clear the filter to see the highlight.
           *[other] Clear the filter to see all { NUMBER($total) } highlights.
        }
highlights-filter-all = Options for these highlights
# “.own” is for lists that also have highlights that somebody else made.
highlights-filter-recolour-all =
    { $total ->
        [1] Change it to { common-colour-inline }
       *[other] Change all { NUMBER($total) } to { common-colour-inline }
    }
    .own =
        { $total ->
            [1] Change your highlight to { common-colour-inline }
           *[other] Change your { NUMBER($total) } highlights to { common-colour-inline }
        }
highlights-filter-delete-all =
    { $total ->
        [1] Delete it
       *[other] Delete all { NUMBER($total) }
    }
    .own =
        { $total ->
            [1] Delete your highlight
           *[other] Delete your { NUMBER($total) } highlights
        }
highlights-filter-hide-all =
    { $total ->
        [one] Hide { NUMBER($total) } highlight by someone else
       *[other] Hide { NUMBER($total) } highlights by others
    }

## One highlight of the list

highlights-more = Options for “{ $quote }”
highlights-show-in-copy = Show in the saved version
highlights-show-on-page = Show on the page
highlights-reattach = Reattach…
    .label = Reattach… “{ $quote }”
highlights-changed-kept = The wording has changed. You kept your original highlight.
# The copy on which the highlight was made. The page has not changed.
highlights-changed-in-copy = The wording is different in the saved version.
    .kept = The wording is different in the saved version. You kept your original highlight.
highlights-before = Then
    .page = On the page
highlights-after = Now
    .copy = In the saved version
highlights-keep-wording = Keep original
    .label = Keep original: “{ $quote }”
highlights-take-wording = Use new wording
    .label = Use new wording: “{ $quote }”
# $words: the wording that the page has now.
highlights-changed-to = The wording has changed since: “{ $words }”
highlights-earlier = Highlighted earlier as “{ $quote }”
# $copy: the moment when it was saved, “12 November, 14:02”.
highlights-made-on = Made on the version from { $copy }
highlights-see-there = See it in that version
    .label = See it in that version: “{ $quote }”
highlights-gone = Deleted elsewhere while you were writing.
    .safe = What you write is saved with the deleted highlight.
highlights-bring-back = Restore
highlights-close = Close this highlight
highlights-chosen = Selected highlight

## How the wording of the page differs from the highlight

highlights-changed-number = The wording has changed: the numbers differ.
highlights-changed-negation = The wording has changed: a word such as “not” was added or removed.
highlights-changed-gap = Text was added or removed between these words.
highlights-changed-wording = The wording has changed.

## What was done, in the toast with Undo. Each has a text for when it was undone and redone

highlights-done-deleted =
    { $total ->
        [1] Highlight deleted.
       *[other] { NUMBER($total) } highlights deleted.
    }
    .undone =
        { $total ->
            [1] Highlight restored.
           *[other] { NUMBER($total) } highlights restored.
        }
    .redone =
        { $total ->
            [1] Redone: highlight deleted.
           *[other] Redone: { NUMBER($total) } highlights deleted.
        }
# Highlights that somebody else made.
highlights-done-hidden =
    { $total ->
        [1] Highlight hidden.
       *[other] { NUMBER($total) } highlights hidden.
    }
    .undone =
        { $total ->
            [1] Highlight restored.
           *[other] { NUMBER($total) } highlights restored.
        }
    .redone =
        { $total ->
            [1] Redone: highlight hidden.
           *[other] Redone: { NUMBER($total) } highlights hidden.
        }
highlights-done-added =
    { $total ->
        [1] Highlight added.
       *[other] { NUMBER($total) } highlights added.
    }
    .undone =
        { $total ->
            [1] Highlight removed.
           *[other] { NUMBER($total) } highlights removed.
        }
    .redone =
        { $total ->
            [1] Redone: highlight added.
           *[other] Redone: { NUMBER($total) } highlights added.
        }
highlights-done-colour =
    { $total ->
        [1] Colour changed.
       *[other] Colour of { NUMBER($total) } highlights changed.
    }
    .undone =
        { $total ->
            [1] Colour changed back.
           *[other] Colour of { NUMBER($total) } highlights changed back.
        }
    .redone =
        { $total ->
            [1] Redone: colour changed.
           *[other] Redone: colour of { NUMBER($total) } highlights changed.
        }
highlights-done-tags = Tags changed.
    .undone = Tags changed back.
    .redone = Redone: tags changed.
highlights-done-note = Note changed.
    .undone = Note changed back.
    .redone = Redone: note changed.
highlights-done-attached = Highlight reattached.
    .undone = Highlight detached again.
    .redone = Redone: highlight reattached.
highlights-done-reworded = Highlight moved to the new wording.
    .undone = Highlight moved back to the old wording.
    .redone = Redone: highlight moved to the new wording.
highlights-done-wording-kept = Original highlight kept.
    .undone = Highlight marked as changed again.
    .redone = Redone: original highlight kept.
highlights-done-restored = Highlight restored.
    .undone = Highlight deleted again.
    .redone = Redone: highlight restored.
highlights-done-clip-tags = Clip tags changed.
    .undone = Clip tags changed back.
    .redone = Redone: clip tags changed.
highlights-done-clip-note = Clip note changed.
    .undone = Clip note changed back.
    .redone = Redone: clip note changed.
highlights-done-clip-deleted = Clip moved to the bin.
    .undone = Clip restored.
    .redone = Redone: clip moved to the bin.
