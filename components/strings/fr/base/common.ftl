### Textes communs à plusieurs écrans.

common-app-name = Pressmark

common-try-again = Réessayer
common-undo = Annuler
common-redo = Rétablir
common-delete = Supprimer
common-dismiss = Fermer
common-cancel = Annuler
common-saving = Enregistrement…
common-saved = Enregistré
common-side-panel = Panneau
common-library = Bibliothèque
common-unknown-author = Auteur inconnu
common-quoted = « { $text } »
common-labelled = { $label } : { $text }
common-sentences = { $first } { $next }
common-items = { $first }, { $next }

common-colour-label = Couleur

common-colour-sun = Jaune soleil
common-colour-leaf = Vert feuille
common-colour-sky = Bleu ciel
common-colour-rose = Rose pivoine
common-colour-plum = Violet prune

common-colour-inline =
    { $colour ->
        [sun] jaune soleil
        [leaf] vert feuille
        [sky] bleu ciel
        [rose] rose pivoine
       *[plum] violet prune
    }
