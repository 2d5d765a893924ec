### Fetching the texts of links.

filling-title = Fetch articles
filling-offer =
    { $total ->
        [1] Only the link to this page is saved.
       *[other] Only links are saved for these { NUMBER($total) } pages.
    }
filling-open =
    { $total ->
        [1] Fetch article…
       *[other] Fetch articles…
    }
filling-open-any = Fetch articles…
filling-counting = Looking for links…
filling-nothing = No more links to fetch right now.
filling-missed-before =
    { $total ->
        [one] { NUMBER($total) } page couldn’t be fetched in full earlier
       *[other] { NUMBER($total) } pages couldn’t be fetched in full earlier
    }
filling-again = Try these again
filling-start =
    { $total ->
        [0] Fetch articles
        [one] Fetch { NUMBER($total) } article
       *[other] Fetch { NUMBER($total) } articles
    }
filling-cancel = Cancel
filling-progress-label = Fetching articles
filling-working =
    { $total ->
        [one] { NUMBER($done) } of { NUMBER($total) } link
       *[other] { NUMBER($done) } of { NUMBER($total) } links
    }
filling-came =
    { $filled ->
        [one] { NUMBER($filled) } article fetched
       *[other] { NUMBER($filled) } articles fetched
    }
filling-left =
    { $left ->
        [one] { NUMBER($left) } page is still a link, without text
       *[other] { NUMBER($left) } pages are still links, without text
    }
filling-none-left = No links left to fetch
filling-at = Fetching from { $site }
filling-resting = Pausing to avoid overloading a site
filling-stop = Stop
filling-hide = Hide
filling-show = Details
filling-report = Report
    .title = Missing or incomplete articles
    .hint = Open a page to check it. If you can read the article there, save it with Pressmark’s button.
filling-dismiss = Dismiss
filling-lost-marks =
    { $lost ->
        [1] One highlight wasn’t found in the fetched article. It’s still listed with its clip.
       *[other] { NUMBER($lost) } highlights weren’t found in the fetched articles. They’re still listed with their clips.
    }
filling-more-links = and { NUMBER($total) } more
filling-close = Close

## Why fetching cannot start

filling-trouble-not-allowed = To fetch articles, Pressmark needs access to all websites. Start again and allow it when asked, or allow it in the browser’s list of extensions.
filling-trouble-elsewhere = Articles are already being fetched in another tab or window. Wait until that has finished.

## How fetching ended

filling-ended-done = Done.
filling-ended-stopped = Stopped. Fetched articles are kept. Start again to continue.
filling-ended-failed = Fetching stopped.
    .safe = Fetched articles are kept.
filling-ended-offline = No connection. Fetched articles are kept. Start again to continue.

## Counts in the report

filling-count-filled = Articles
filling-count-previews = Of these, previews
filling-count-missed = Not fetched
filling-count-marks = Highlights found

## Why the report lists a page

filling-reason-not-there = The site has no page at this address
filling-reason-refused = The site refused to send the page, perhaps because it requires sign-in
filling-reason-busy = The site is too busy or limits requests
filling-reason-server-trouble = The site has a problem
filling-reason-unreachable = The site can’t be reached
filling-reason-too-slow = The site took too long to respond
filling-reason-too-large = The page is too large
filling-reason-no-page = Not a web page; it may be a PDF, an image or a video
filling-reason-no-article = No article was found on the page
filling-reason-led-elsewhere = Redirected to another site; clip that page if it’s the article
filling-reason-local-network = Pressmark doesn’t fetch pages on your own network, or pages that redirect there
filling-reason-preview = Only a preview was shown; it was saved

## What will happen, a line each

filling-plan-pace = Pages are fetched one at a time, with a pause of a few seconds between pages from the same site.
filling-plan-privacy = Your browser fetches them without your cookies. The sites see that someone at your IP address requested these pages.
filling-plan-kept = Scripts on the pages aren’t run. The article’s text replaces the link; tags, highlights and notes are kept.
filling-plan-open = Keep this page open until it’s done. You can stop at any time and keep what has been fetched.

## How long it will take

filling-about-minutes =
    { $total ->
        [1] This takes about a minute.
       *[other] This takes about { NUMBER($total) } minutes.
    }
filling-about-hours =
    { $total ->
        [one] This takes about { NUMBER($total) } hour.
       *[other] This takes about { NUMBER($total) } hours.
    }
