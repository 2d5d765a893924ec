### Corrections of an article by the user.

corrections-edit-details = Edit details
corrections-edit-text = Edit text

## The dialog with the details

corrections-title = Details
corrections-sources = Where these details come from
corrections-authors-hint = One name per line. On a single line, separate names with commas, or with semicolons if a name contains a comma.
corrections-source-hint = The agency or publisher the article was taken from.
# $names: joined names.
corrections-names =
    { $total ->
        [one] { NUMBER($total) } author: { $names }
       *[other] { NUMBER($total) } authors: { $names }
    }
corrections-corrected = Corrected by you.
# What a field is without the correction: as read from the page, or imported, or the text of a link.
corrections-page-says = Original: { $value }
corrections-page-not-found = Original: empty.
corrections-page-not-selected = Not part of the selection.
# Something was found on the page and left out.
corrections-page-uncertain = Pressmark wasn’t sure what the page says, so this was left out.
corrections-use-page = Use original
    .label = Use original for “{ $field }”
# Nothing was found on the page, or it is uncertain.
corrections-clear = Clear
    .label = Clear “{ $field }”
corrections-save = Save
corrections-discard = Discard changes
corrections-problem-no-headline = Enter a headline. Every clip needs one.
corrections-problem-no-day = Enter a valid date, or leave the field empty.
corrections-problem-year-too-early = Enter a year from 1600 onwards.
corrections-problem-day-in-future = The date can’t be in the future.
corrections-problem-changed-too-early = The date can’t be before “First published”.
corrections-not-saved = Your changes couldn’t be saved, but they’re still here. Try again.

## Below the article

# $fields: “Headline · Authors”.
corrections-fields-corrected = Corrected by you: { $fields }
# A corrected field that the article above does not always show.
corrections-field-value = { $field }: { $value }
corrections-blocks-removed =
    { $total ->
        [one] You removed { NUMBER($total) } part of the text.
       *[other] You removed { NUMBER($total) } parts of the text.
    }
corrections-draft = You have unsaved changes to the details of this clip.
    .continue = Continue editing

## A field that was corrected on several devices

# $field: “Headline”.
corrections-overruled = { $field }: corrected on more than one device
    .about = Every correction was kept. Choose one for all your devices.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
corrections-overruled-shown = Shown now. Changed { $ago }.
corrections-overruled-other = Changed { $ago }.
corrections-overruled-empty = Empty
# Labels are read aloud in place of the text of the button.
corrections-overruled-keep = Keep this
    .label = Keep this: { $field }
corrections-overruled-use = Use this
    .label = Use this: { $field }

## The mode in which blocks of the text are removed

corrections-editing-text = Remove anything that doesn’t belong here. You can restore it at any time.
    .done = Done
# $name: the first words of the block, in quotes, or its kind.
corrections-remove-block = Remove
    .label = Remove: { $name }
corrections-restore-block = Restore
    .label = Restore: { $name }
corrections-removed = Removed: { $name }
corrections-image = an image
corrections-line = a dividing line

## What was done, in the toast with Undo

corrections-done-details = Details changed.
corrections-done-block-removed = Removed from the text.
corrections-done-block-restored = Restored to the text.
