### Fetching the texts of links.

filling-title = Fetch texts
filling-offer =
    { $total ->
        [1] Only the link to this page is saved.
       *[other] Only the links to these { NUMBER($total) } pages are saved.
    }
filling-open =
    { $total ->
        [1] Fetch its text…
       *[other] Fetch the texts of { NUMBER($total) } links…
    }
filling-open-any = Fetch their texts…
filling-counting = Looking for links
filling-nothing = There are no more links to fetch right now.
filling-missed-before =
    { $total ->
        [1] One page had no text when it was fetched before
       *[other] { NUMBER($total) } pages had no text when they were fetched before
    }
filling-again = Fetch these again
filling-start =
    { $total ->
        [one] Fetch { NUMBER($total) } text
       *[other] Fetch { NUMBER($total) } texts
    }
filling-cancel = Cancel
filling-progress-label = Fetching texts
filling-working =
    { $total ->
        [one] { NUMBER($done) } of { NUMBER($total) } link
       *[other] { NUMBER($done) } of { NUMBER($total) } links
    }
filling-came =
    { $filled ->
        [one] { NUMBER($filled) } text fetched
       *[other] { NUMBER($filled) } texts fetched
    }
filling-at = Fetching from { $site }
filling-resting = Waiting, to avoid overloading a site
filling-stop = Stop
filling-go-on = Continue
filling-show = Details
filling-report = Report
    .title = Missing or incomplete texts
    .hint = Open a page to check it. If it has a story, its text then replaces the link.
filling-dismiss = Dismiss
filling-lost-marks =
    { $lost ->
        [1] One highlight was not found in the fetched text. It is listed as lost.
       *[other] { NUMBER($lost) } highlights were not found in the fetched texts. They are listed as lost.
    }
filling-more-links = and { NUMBER($total) } more
filling-close = Close

## Why fetching cannot start

filling-trouble-not-allowed = The browser does not let Pressmark read web pages. Allow it when asked, or in the browser’s extension settings, and start again.
filling-trouble-elsewhere = Another library window is fetching texts. Only one can do so at a time.

## How fetching ended

filling-ended-done = All links have been tried.
filling-ended-stopped = Stopped. Fetched texts are kept; start again to continue.
filling-ended-offline = There is no connection. Fetched texts are kept; start again to continue.

## Counts in the report

filling-count-filled = Texts
filling-count-previews = Only the beginning
filling-count-missed = Without a text
filling-count-marks = Highlights found

## Why the report lists a page

filling-reason-not-there = The page is no longer there
filling-reason-refused = The site requires signing in or does not show the page to everyone
filling-reason-busy = The site asked Pressmark to wait
filling-reason-server-trouble = The site has a problem
filling-reason-unreachable = The site cannot be reached
filling-reason-too-slow = The page took too long to load
filling-reason-too-large = The page is too large
filling-reason-no-page = Not a web page, but a PDF, image or video
filling-reason-no-article = No story was found on the page
filling-reason-led-elsewhere = Redirected to another site: clip that page if it is the story
filling-reason-local-network = On your own network, or redirects to it
filling-reason-preview = Only the beginning was shown; it was saved

## What will happen, a line each

filling-plan-pace = Pages are fetched one at a time, and no site more often than every few seconds.
filling-plan-privacy = Your browser fetches them without your cookies. The sites see that someone at your IP address requested these pages.
filling-plan-kept = No scripts in them are run. A story’s text replaces its link; tags, highlights and notes are kept.
filling-plan-open = Fetching continues while this page is open. You can stop it and keep what has been fetched.

## How long it will take

filling-about-minutes =
    { $total ->
        [1] It takes about a minute.
       *[other] It takes about { NUMBER($total) } minutes.
    }
filling-about-hours =
    { $total ->
        [one] It takes about { NUMBER($total) } hour.
       *[other] It takes about { NUMBER($total) } hours.
    }
