import { createLexicon } from './create-lexicon';

/**
 * Words that tell what short lines around stories are about, in the languages seen so far.
 * Lower case without accents. Each category is one feature of the model and decides
 * nothing alone.
 */
export const textLexicon = createLexicon([
  [
    'share',
    'share teilen partager partagez compartir comparte compartilh* condividi delen dela del udostepnij поделиться paylas* sdilet megosztas jaa bagikan facebook twitter whatsapp telegram linkedin pinterest copy_link link_kopieren email print drucken imprimir stampa',
    '分享 シェア 공유 شارك مشاركة שתפו שיתוף',
  ],
  [
    'subscribe',
    'subscri* newsletter* sign_up inbox abonn* abo jetzt_testen abbonat* suscri* assine assinante assinantes assinar prenumer* tilaa подпи* abone predplat* berlangganan unlock premium digital_access free_trial kostenlos per_month pro_monat',
    '订阅 訂閱 購読 会員 無料 구독 اشترك النشرة הירשמו מנוי',
  ],
  [
    'login',
    'login log_in signin sign_in logout log_out register create_an create_your my_account einloggen anmelden registrieren connectez se_connecter inscri* inicia iniciar registr* accedi inloggen logga_in logg_inn zaloguj войти регистр* giris_yap prihlas* password passwort',
    '登录 登入 注册 ログイン 로그인 تسجيل התחבר',
  ],
  [
    'comment',
    'comment comments leave_a join_the kommentar kommentare kommentieren commentaire commentaires comentario comentarios commenti reactie reacties kommentarer komentarz* комментари* yorum* komentare report_abuse',
    '评论 評論 コメント 댓글 تعليق תגובות',
  ],
  [
    'related',
    'read_more read_next read_also read_full also_read see_also related recommended more_on more_from more_stories more_news you_may you_might most_read most_popular most_viewed top_stories trending latest up_next miss lesen_sie mehr_zum auch_interessant weiterlesen lies_auch meistgelesen a_lire lire_aussi sur_le lea_tambien lea_mas leer_mas te_puede ver_tambien leggi_anche leggi_tutto leia_tambem leia_mais veja_tambem lees_ook lees_meer las_ocksa las_mer las_aven les_ogsa les_mer laes_ogsa laes_mere lue_myos lue_lisaa czytaj_tez czytaj_takze czytaj_rowniez czytaj_wiecej zobacz читайте смотрите ayrica ilgili baca_juga citeste olvass ctete viz_take διαβαστε',
    '相关 相關 延伸阅读 更多 関連 あわせて 관련 더보기 اقرأ المزيد קראו और यह',
  ],
  [
    'consent',
    'cookie cookies privacy gdpr consent personal_data accept accepter accepting datenschutz* personenbezogen* externe external_content third_party einwilligung zustimm* confidentialite privacidad privacidade riservatezza terms_of nutzungsbedingungen',
    '隐私 プライバシー 개인정보 الخصوصية פרטיות',
  ],
  [
    'rights',
    'copyright all_rights alle_rechte tous_droits todos_los todos_os tutti_i rights_reserved reproduction nachdruck impressum',
    '© 版权 著作権 無断転載 저작권 무단 حقوق',
  ],
  [
    'credit',
    'photo photos photograph photographs foto fotos fotograf* image images bild bilder picture pictures getty reuters afp ap dpa imago epa shutterstock istock credit credits quelle source fuente fonte bron kilde zrodlo фото kaynak',
    '写真 图片 圖片 사진 صورة צילום',
  ],
  [
    'stamp',
    'published updated last_updated last_modified posted veroffentlicht aktualisiert stand erschienen publie mis_a modifie publicado actualizado atualizado pubblicato aggiornato gepubliceerd publicerad publisert uppdaterad oppdatert opublikowano aktualizacja опубликовано обновлено min_read minute_read minutes_read lesezeit reading_time temps_de tiempo_de hours_ago hour_ago minutes_ago days_ago day_ago',
    '发布 更新 公開 入力 수정 입력 نشر עודכן',
  ],
  [
    'by',
    'by von par por di door av af autor autorin auteur author przez автор yazan oleh written_by story_by words_by text_by',
    '記者 기자 كتب מאת',
  ],
  [
    'advert',
    'advert* anzeige werbung publicite publicidad* publicidade pubblicita annonce reklam* sponsored promoted affiliate partner_content shopping buy_now shop_now deal deals реклама',
    '广告 廣告 広告 광고 إعلان פרסומת',
  ],
  [
    'app',
    'download app_store google_play our_app follow_us folgen_sie suivez siguenos seguici siga whatsapp_channel google_news preferred_source listen anhoren ecouter escuchar ascolta podcast watch_now watch_live watch_video play video click_here tap_here hier_klicken',
    '下载 下載 アプリ フォロー 팔로우 حمل تابع',
  ],
  [
    'appeal',
    'donat* support_us support_our spende* unterstutz* don donacion dona contribut* become_a member* mitglied* contact_us contact_the get_in tips letters_to send_us schreiben_sie redaktion newsroom article_was article_is article_first first_published originally_published originally_appeared republish* correction',
    '寄付 捐款 후원',
  ],
  [
    'tags',
    'tag tags topic topics filed_under themen schlagworte stichworte mots_cles temas etiquetas argomenti onderwerpen amnen emner tagi теги etiketler keyword keywords categor* in_this contents inhaltsverzeichnis sommaire indice',
    '标签 標籤 タグ 태그 الوسوم תגיות',
  ],
  [
    'author',
    'reporter writer editor journalist correspondent columnist professor fellow about_the uber_den uber_die covers zur_person redakteur* journalistin korrespondent* a_propos sobre_el sobre_la sobre_o reporting_by editing_by contributed_to bearbeitet email_him email_her follow_him follow_her',
    '記者 기자',
  ],
]);

const unspacedScript = /[\u0590-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7af©]/;

/**
 * Returns the categories of a text as bits, from its folded words and, in scripts without
 * spaces, from the text itself.
 */
export function readTextCategories(words: readonly string[], folded: string): number {
  const bits = textLexicon.matchWords(words);
  return unspacedScript.test(folded) ? bits | textLexicon.matchText(folded) : bits;
}
