### Der Artikel auf der Willkommensseite, aus einer erfundenen Zeitung.

story-headline = Nach 94 Jahren: Bibliothek bekommt ihren Hafenatlas zurück
story-standfirst = 1932 verließ das Buch Alden auf dem Fahrrad. Vorige Woche kehrte es in einer Keksdose heim – mit einem Brief und dem Angebot, die Mahngebühr zu zahlen.
story-author = Maren Tolliver
story-publisher = Aldener Hafenbote
story-section = Stadt
story-first = Als die Stadtbibliothek von Alden am Dienstag ihre Türen öffnete, stand auf der Schwelle eine Keksdose. Darin lag, in ein Geschirrtuch gewickelt, „Lotungen und Untiefen“, ein Atlas des Hafens, den die Bibliothek am 4. März 1932 hätte zurückbekommen sollen.
story-second = „Ich dachte, da hätte jemand sein Pausenbrot vergessen“, sagt Ines Okafor, die Bibliothekarin, die die Dose fand. „Dann sah ich unseren Stempel und das Datum. Da musste ich mich erst einmal setzen.“
story-third = Der Brief daneben war von Tomas Wren, 71, unterschrieben. Seine Großmutter, schreibt er, habe den Atlas ausgeliehen, um einen Segelausflug zu planen. Sie habe den Mann geheiratet, der ihr das Boot lieh, und nie den richtigen Moment gefunden, das Buch zurückzubringen.
story-fourth = Nach dem damaligen Satz von einem halben Penny pro Woche wären gut zehn Pfund fällig. Wren legte einen Scheck über zwanzig bei, „für den Fahrradkorb, in dem das Buch nichts zu suchen hatte“. Die Bibliothek hat Mahngebühren 2019 abgeschafft und den Scheck stattdessen gerahmt.
story-fifth = Der Atlas ist mehr als eine Kuriosität. Er zeigt die alte Fährtreppe, die nach dem Sturm von 1937 zugeschüttet wurde und auf keiner anderen Karte verzeichnet ist. Die Hafenbehörde hat um Scans gebeten, bevor im Frühjahr die Arbeiten am neuen Kai beginnen.
story-sixth = Bis dahin ist er im Lesesaal ausgestellt. Ausleihen kann man ihn nicht.
