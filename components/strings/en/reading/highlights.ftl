### Highlights in the side panel and the library.
highlights-notice-refused = The note has been changed elsewhere since, so it was not changed.
highlights-notice-nothing-to-undo = Nothing left to undo.
highlights-notice-nothing-to-redo = Nothing to redo.
highlights-notice-not-in-copy = This passage was not found in the saved version.
highlights-notice-not-on-page = This passage was not found on the page.

## The list of highlights

highlights-list-label = Highlights
highlights-empty = No highlights yet.
    .next = Select words on the page or in the saved version, then pick a colour.
highlights-jump = Show in the text
highlights-add-note = Add a note
    .label = Add a note on “{ $quote }”
highlights-edit = Edit
    .label = Edit the highlight “{ $quote }”
highlights-delete-label = Delete the highlight “{ $quote }”
highlights-done = Done
highlights-paragraph = paragraph { NUMBER($number) }
highlights-approximate = close match
    .help = The text here is not exactly the same; this is the nearest match.
# The user's correction because of which the saved copy does not show a highlight.
highlights-hidden-removal = You removed this part of the article. Restore it with “Edit text” to see the highlight there.
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
            [1] This passage was not found in the text of the page. Your highlight is safe here.
           *[other] These passages were not found in the text of the page. Your highlights are safe here.
        }
highlights-lost-copy = Not found in the saved version
    .next =
        { $total ->
            [1] This passage was not found in the saved text. Your highlight is safe here.
           *[other] These passages were not found in the saved text. Your highlights are safe here.
        }
# Highlights made on an earlier copy of the story.
highlights-lost-other-copy = Not found in this version
    .next =
        { $total ->
            [1] This passage was highlighted in another version. Your highlight is safe here.
           *[other] These passages were highlighted in another version. Your highlights are safe here.
        }
# On a page, in a date, the section or the name of the paper.
highlights-lost-details = In the date or other details of the story
    .next =
        { $total ->
            [1] The saved version shows this detail in its own form. Your highlight is safe here.
           *[other] The saved version shows these details in its own form. Your highlights are safe here.
        }
# In a list of related stories, in a comment.
highlights-lost-outside = On the page, but not in the saved story
    .next =
        { $total ->
            [1] You highlighted this passage on the page. It is not part of the saved story.
           *[other] You highlighted these passages on the page. They are not part of the saved story.
        }
# Words that the user wrote when correcting the headline, the standfirst or the authors.
highlights-lost-correction = From your corrections
    .next = You wrote these words when you corrected the article. They were not found here.
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

highlights-filter-label = Filter the highlights
highlights-filter-text-label = Find in quotes, notes and tags
highlights-filter-text-placeholder = Find in highlights
highlights-filter-colours = By colour
highlights-filter-tags = By tag
highlights-filter-more-tags = { NUMBER($total) } more
highlights-filter-fewer-tags = Fewer
highlights-filter-shown = { NUMBER($shown) } of { NUMBER($total) } shown
highlights-filter-clear = Clear
    .label = Clear the filter
highlights-filter-none = No highlights match the filter.
    .next =
        { $total ->
            [one] The highlight is still here: clear the filter to see it.
           *[other] All { NUMBER($total) } highlights are still here: clear the filter to see them.
        }
highlights-filter-all = All shown highlights
highlights-filter-recolour-all =
    { $total ->
        [1] Make it { common-colour-inline }
       *[other] Make all { NUMBER($total) } { common-colour-inline }
    }
highlights-filter-delete-all =
    { $total ->
        [1] Delete it
       *[other] Delete all { NUMBER($total) }
    }

## One highlight of the list

highlights-more = More for “{ $quote }”
highlights-show-in-copy = Show in the saved version
highlights-show-on-page = Show on the page
highlights-reattach = Re-attach…
    .label = Re-attach… “{ $quote }”
highlights-changed-kept = The wording has changed. You kept your original highlight.
# The copy on which the highlight was made. The page has not changed.
highlights-changed-in-copy = The saved version has a different wording.
    .kept = The saved version has a different wording. You kept your original highlight.
highlights-before = Then
    .page = On the page
highlights-after = Now
    .copy = In the saved version
highlights-keep-wording = Keep original
highlights-take-wording = Use new wording
# $words: the wording that the page has now.
highlights-changed-to = The wording has changed since: “{ $words }”
highlights-earlier = Highlighted earlier as “{ $quote }”
# $copy: the moment when it was saved, “12 November, 14:02”.
highlights-made-on = Made on the { $copy } version
highlights-see-there = See it in that version
    .label = See it in that version: “{ $quote }”
highlights-gone = Deleted elsewhere while you were writing.
    .safe = What you write here is saved with it.
highlights-bring-back = Bring it back
highlights-close = Close this highlight
highlights-chosen = Selected highlight

## How the wording of the page differs from the highlight

highlights-changed-number = The wording has changed: the numbers differ.
highlights-changed-negation = The wording has changed: a negation was added or removed.
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
            [1] Undone: highlight deleted.
           *[other] Undone: { NUMBER($total) } highlights deleted.
        }
    .redone =
        { $total ->
            [1] Redone: highlight deleted.
           *[other] Redone: { NUMBER($total) } highlights deleted.
        }
highlights-done-added = Highlight added.
    .undone = Undone: highlight added.
    .redone = Redone: highlight added.
highlights-done-colour =
    { $total ->
        [1] Colour changed.
       *[other] Colour of { NUMBER($total) } highlights changed.
    }
    .undone =
        { $total ->
            [1] Undone: colour changed.
           *[other] Undone: colour of { NUMBER($total) } highlights changed.
        }
    .redone =
        { $total ->
            [1] Redone: colour changed.
           *[other] Redone: colour of { NUMBER($total) } highlights changed.
        }
highlights-done-tags = Tags changed.
    .undone = Undone: tags changed.
    .redone = Redone: tags changed.
highlights-done-note = Note changed.
    .undone = Undone: note changed.
    .redone = Redone: note changed.
highlights-done-attached = Attached to the new place.
    .undone = Undone: attached to the new place.
    .redone = Redone: attached to the new place.
highlights-done-reworded = Highlight moved to the new wording.
    .undone = Undone: highlight moved to the new wording.
    .redone = Redone: highlight moved to the new wording.
highlights-done-wording-kept = Original highlight kept.
    .undone = Undone: original highlight kept.
    .redone = Redone: original highlight kept.
highlights-done-restored = Highlight brought back.
    .undone = Undone: highlight brought back.
    .redone = Redone: highlight brought back.
highlights-done-clip-tags = Tags of the article changed.
    .undone = Undone: tags of the article changed.
    .redone = Redone: tags of the article changed.
highlights-done-clip-note = Note on the article changed.
    .undone = Undone: note on the article changed.
    .redone = Redone: note on the article changed.
highlights-done-clip-deleted = Clip deleted.
    .undone = Undone: clip deleted.
    .redone = Redone: clip deleted.
