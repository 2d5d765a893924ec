/** Words that label the time of a change, in the languages seen so far and related ones. */
export const updateWords =
  /updat|modif|edited|revised|reviewed|aktualisier|geändert|mis à jour|mise à jour|actuali[sz]a|atualiza|aggiorna|bijgewerkt|gewijzigd|opdater|uppdater|oppdater|endret|ändrad|zaktualizowan|aktualizovan|aktualizace|frissít|päivitetty|muokattu|güncelle|diperbarui|cập nhật|更新|修正|수정|업데이트|обновл|оновлен|изменен|ενημερώθ|تحديث|آخر تعديل|به‌?روزرسانی|עודכן|अपडेट|अद्यतन|আপডেট|อัปเดต|แก้ไข/i;

/** Words that label the time of publication. */
export const publishedWords =
  /publish|posted|first\s+(?:aired|appeared)|issued|veröffentlicht|erschienen|erstellt|publié|paru le|publicad|publicat|pubblicat|gepubliceerd|geplaatst|publi[sc]er|udgivet|julkaistu|opublikowan|publikov|zveřejněno|vydáno|megjelen|közzé|yayın|diterbitkan|dipublikasikan|đăng|公開|掲載|配信|发布|發布|发表|發表|入力|등록|게시|입력|опубликован|опубліковано|δημοσ|نُ?شر|تاريخ النشر|انتشار|פורסם|प्रकाशित|প্রকাশ|เผยแพร่/i;

/** True for a line that dates a photograph: "© Ada Mensah, 31.05.2013". */
export function isPhotoCredit(line: string): boolean {
  return /©|\(c\)|copyright|(?<!\p{L})(?:photo|foto|bild|image)\s*(?:by|von|:)/iu.test(line);
}
