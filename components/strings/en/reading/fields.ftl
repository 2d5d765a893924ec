### The names of an article’s fields.

fields-headline = Headline
fields-standfirst = Standfirst
fields-authors = Authors
fields-publisher = Publisher
fields-sourceCredit = Source
fields-publishedAt = First published
fields-modifiedAt = Last updated
fields-section = Section
fields-image = Lead image
