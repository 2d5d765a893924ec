### Étiquettes et note d’un élément, dans la notification de sa page.

capture-label = Étiquettes et note
capture-keys = Appuyez sur { $keys } pour écrire ici
capture-close = Enregistré au fil de la frappe. Échap pour fermer.
