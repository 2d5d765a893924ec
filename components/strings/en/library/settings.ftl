### The settings.

settings-title = Settings
settings-reading = Reading
    .next = How clips look in this browser. You can change it while reading, too.
settings-images = Pictures
settings-keep = Save the pictures of clips
    .next = Saved pictures are available offline and after the newspaper removes them. They are fetched once, without cookies.
settings-keep-off = Pictures of new clips are not saved. Pictures already saved stay until you remove them.
settings-in-all = All pictures together
    .next = Once this is reached, no more pictures are saved.
settings-each = One picture
    .next = Larger pictures are not saved.
# $size: “500 MB”.
settings-at-most = at most { $size }
settings-counting = Counting…
# $used, $most: sizes, “312 MB”.
settings-total =
    { $total ->
        [one] { NUMBER($total) } picture saved, { $used } of { $most }.
       *[other] { NUMBER($total) } pictures saved, { $used } of { $most }.
    }
settings-total-off =
    { $total ->
        [one] { NUMBER($total) } picture saved, { $used }.
       *[other] { NUMBER($total) } pictures saved, { $used }.
    }
settings-none = No pictures saved yet.
settings-meter = Space used by saved pictures
settings-is-full = There is no space for more. Raise the limit, or remove saved pictures.
settings-wanted = { NUMBER($total) } still to be fetched.
settings-missed = { NUMBER($total) } could not be fetched. You can load each one when you read its clip.
settings-remove = Remove saved pictures
    .title = Remove all saved pictures?
    .sure =
        { $total ->
            [one] { NUMBER($total) } picture, { $used }, will be removed. Texts and notes stay. You can load a picture again when you read its clip, as long as the site still has it.
           *[other] { NUMBER($total) } pictures, { $used }, will be removed. Texts and notes stay. You can load a picture again when you read its clip, as long as the site still has it.
        }
settings-removed = Saved pictures removed.
