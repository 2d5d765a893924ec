### The story on the first-run page, from an invented newspaper.

story-headline = Library gets its harbour atlas back, 94 years late
story-standfirst = The book left Alden by bicycle in 1932. It returned last week in a biscuit tin, with a letter and an offer to pay the fine.
story-author = Maren Tolliver
# An invented newspaper.
story-publisher = The Harbour Ledger
story-section = Town
story-first = When the doors of Alden’s public library opened on Tuesday, a biscuit tin was waiting on the step. Inside, wrapped in a tea towel, was “Soundings and Shoals”, an atlas of the harbour that had been due back on 4 March 1932.
story-second = “I thought it was somebody’s lunch,” said Ines Okafor, the librarian who found it. “Then I saw our stamp, and the date, and I had to sit down.”
story-third = The letter beside it was signed by Tomas Wren, 71. His grandmother borrowed the atlas to plan a day’s sailing, he wrote, married the man who lent her the boat, and never found the right moment to bring it back.
story-fourth = At the rate of the time, a halfpenny a week, the fine would be a little over ten pounds. Mr Wren enclosed a cheque for twenty, “for the bicycle basket it was not supposed to travel in”. The library abolished fines in 2019 and has framed the cheque instead.
story-fifth = The atlas is more than a curiosity. It shows the old ferry stairs, which were filled in after the storm of 1937 and appear on no other survey. The harbour board has asked for scans before work on the new quay begins in spring.
story-sixth = Until then it is on show in the reading room. It cannot be borrowed.
