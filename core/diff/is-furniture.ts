/** Timestamps and labels are short; longer text is content. */
const maxLength = 90;

const timestampWords =
  'updated|last updated|last modified|published|posted|first published|' +
  'aktualisiert|zuletzt aktualisiert|stand|veröffentlicht|erstellt|' +
  'mis à jour|mise à jour|publié|modifié|actualizado|actualizada|publicado|última actualización|' +
  'aggiornato|pubblicato|ultimo aggiornamento|atualizado|' +
  'bijgewerkt|laatst bijgewerkt|gepubliceerd|uppdaterad|publicerad|opdateret|oppdatert|publisert|' +
  'päivitetty|julkaistu|aktualizováno|zaktualizowano|aktualizacja|opublikowano|frissítve|' +
  'ενημερώθηκε|обновлено|опубликовано|оновлено|güncelleme|güncellendi|' +
  'تحديث|آخر تحديث|به‌روزرسانی|עודכן|更新|最終更新|公開|发布|發布|입력|수정|업데이트';

/**
 * A timestamp: its word first, then a digit anywhere ("Updated 3 hours ago", "Stand:
 * 12.11.2026").
 */
const timestamp = new RegExp(`^(?:${timestampWords})(?![\\p{Ll}\\p{Lu}]).*\\p{N}`, 'iu');

/** Only a date or time, an age, or a reading time. */
const bareTime =
  /^(?:[\p{L}]{2,10}\.?,? )?(?:\d{1,4}[./:\-h年월月일日时時分,]{1,2} ?){1,6}\d{0,4}(?: ?(?:am|pm|uhr|[A-Z]{2,4}))?$|^\d{1,3} ?(?:min|mins|minutes?|minuten|hours?|hrs?|h|stunden?|days?|heures?|horas?)\b[^.!?]{0,12}$/iu;

const labels =
  /^(?:advertisement|advertising|ad|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|annonce|mainos|reklama|реклама|reklam|إعلان|פרסומת|広告|广告|廣告|광고)[:.]?$|^(?:article continues (?:below|after)|story continues below|weiter nach der werbung)/iu;

/**
 * True if a short text is page furniture and not part of the story: a timestamp or an
 * advertisement label. These change on every visit, and users do not want to be
 * notified of them.
 */
export function isFurniture(text: string): boolean {
  if (text.length > maxLength) return false;
  return timestamp.test(text) || bareTime.test(text) || labels.test(text);
}
