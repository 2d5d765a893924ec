import type { Block } from '../../model';
import type { ListItem } from '../../model/article/body';
import { plainText } from '../../text';
import { foldToWords } from '../page/clean-text';

/** Words of login and comment prompts and their buttons, folded, in the languages seen so far. */
const loginWords =
  /\b(log ?in|sign ?in|sign ?up|register|melden sie sich|inicie sessao|create an account|logout|log out|join the (conversation|discussion|debate)|leave a comment|post a comment|einloggen|anmelden|registrieren|connectez vous|se connecter|inscrivez vous|inicia(r)? sesion|registrate|registe se|registre se|inscreva se|entre ou registe|faca login|accedi|registrati|inloggen|logga in|logg inn|log ind|zaloguj)\b/;
/** Words that make it a request. Without them, a sentence with "register" may be story. */
const requestWords =
  /\b(please|bitte|to (join|comment|reply|continue|read|save)|don t have|have an account|you are (commenting|writing)|already|um zu|pour|para|per)\b/;
/** Login prompts in scripts without spaces or word boundaries. */
const unspacedLoginWords =
  /ログイン|会員登録|登录|登入|注册|註冊|로그인|회원가입|تسجيل الدخول|התחבר|เข้าสู่ระบบ/;
const maxUnspacedPromptLength = 80;
const promptLink = /log-?in|sign-?in|sign-?up|regist|account|auth|subscri|comment/i;
/** Consent notices shown in place of an embedded post. */
const consentWords =
  /\b(externe[nr]? inhalte?|external content|personenbezogene daten|datenschutz(erklarung|hinweise)|privacy policy|cookies? (akzeptieren|policy|settings)|accept(er|ing)? (all )?cookies|contenido externo|contenu externe|third party (content|platforms))\b/;
/** Characters. */
const maxPromptLength = 260;
const maxBoilerplateLength = 120;

/** Folded lines around stories: dates, buttons, copyright notices, labels. */
const boilerplateLine =
  /^((published|updated|last updated|posted|first published|modified|erstellt|stand|aktualisiert|erschienen|publie|mis a jour|publicado|actualizado|pubblicato|aggiornato)\b.{0,60}|(by|von|par|por|di) [^.]{2,40}|\d+ (comments?|shares?|kommentare?|commentaires|comentarios|min\w* (read|lesezeit)).{0,20}|(lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura)\b.{0,20}|share( this( article| story)?)?|advertisement|anzeige|publicite|publicidad|pubblicita|annonce|reklama|listen to this article.{0,40}|(tags?|topics|filed under|more on)\b.{0,100}|comments?|kommentare|print|save|follow us.{0,60}|read (more|next|also)|skip to (main )?content|copyright.{0,80}|all rights reserved.{0,60}|source|quelle|embed|\p{Ll}{2,4})$/u;
/** A byline of initials and place: "ku Frankfurt". */
const initialsAndPlace = /^\p{Ll}{2,3}[.,]? \p{Lu}[\p{L}-]{2,20}$/u;
/** A numeric date or time of day, or a month with its year. */
const dateOrTime =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d{4}|\d\d)\b|\b\d{1,2}:\d\d\b|\b\p{L}{3,9}\.? \d{1,2},? 20\d\d\b|\b\d{1,2}\.? \p{L}{3,9}[.,]? 20\d\d\b|20\d\d年/u;

/** True for a short block that is a date, button, label or copyright notice. */
export function isBoilerplate(block: Block): boolean {
  if (block.type === 'blockquote' || block.type === 'table' || block.type === 'code') return false;
  const text = plainText({ type: 'root', children: [block] }).trim();
  if (text.length > maxBoilerplateLength) return false;
  if (text === '') return block.type !== 'figure';
  if (/^[([]?\s*(©|\(c\))/i.test(text)) return true;
  if (/^\([^()]{2,40}\)$/.test(text)) return true;
  // "Yes." is an answer in an interview; "hka" is an author's initials.
  if (
    (boilerplateLine.test(foldToWords(text)) || initialsAndPlace.test(text)) &&
    !(text.length < 8 && /[.!?]$/.test(text))
  )
    return true;
  return dateOrTime.test(text) && !/[.!?]["”»]?$/.test(text) && text.length < 90;
}

/**
 * True for a short block that asks the user to log in, sign up or consent, judged by its
 * words and links.
 */
export function isPrompt(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'heading') return false;
  const text = plainText({ type: 'root', children: [block] });
  if (text.length > maxPodcastLength) return false;
  const folded = foldToWords(text);
  if (isLinkLabel(folded, text) || isPodcastOffer(folded)) return true;
  if (text.length > maxPromptLength || block.type === 'heading') return false;
  if (appealWords.test(folded)) return true;
  if (isStorySentence(block, folded, text)) return false;
  if (consentWords.test(folded)) return true;
  if (isNewsletterOffer(folded) || isActionLine(folded, text)) return true;
  if (emailAddress.test(text) && contactWords.test(folded)) return true;
  if (unspacedLoginWords.test(text) && text.length <= maxUnspacedPromptLength) return true;
  if (!loginWords.test(folded)) return false;
  if (block.type === 'list')
    return text.length < maxPromptLength / 2 && isMostlyLogin(block.children);
  const leadsToPrompt = block.children.some(
    (child) => child.type === 'link' && promptLink.test(child.url),
  );
  return leadsToPrompt || requestWords.test(folded) || folded.split(' ').length < 4;
}

/** True if most items are about logging in: "Log in", "Register", but not "No root login". */
function isMostlyLogin(items: readonly ListItem[]): boolean {
  const count = items.filter(({ children }) =>
    loginWords.test(foldToWords(plainText({ type: 'root', children }))),
  ).length;
  return count > items.length / 2;
}

/** Words that address the user, folded. */
const directAddress =
  /\b(you|your|please|us|our|sie|ihr|ihre|ihnen|bitte|du|dein|uns|vous|votre|vos|nous|usted|tu|tus|su|nosotros|suo|tua|ci|voce|seu|nos|je|jouw|uw|ons|din|ditt|oss|os|twoj|twojej|ci)\b|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0590-\u06ff]/u;
/** Reported speech ("… , the minister said."), folded. */
const reportedSpeech =
  /\b(said|says|told|according to|sagte|sagt|laut|zufolge|dit|a declare|selon|dijo|segun|ha detto|secondo|disse|segundo|zei|volgens|sade|enligt|sa|ifolge|powiedzial\w*)\b/;

/**
 * True for a sentence of the story about registration, privacy or newsletters: a complete
 * sentence without links that reports speech or does not address the user.
 */
function isStorySentence(block: Block, folded: string, text: string): boolean {
  if (block.type !== 'paragraph' || !/[.!?]["”»’]?$/.test(text.trim())) return false;
  if (block.children.some((child) => child.type === 'link')) return false;
  return reportedSpeech.test(folded) || !directAddress.test(folded);
}

/** Words for e-mail and inboxes, folded, then the opening words of a newsletter offer. */
const mailWords =
  /\b(e ?mails?|inbox|newsletter|postfach|boite|courriel|correo|casella|mailbox|inkorg|innboks|indbakke|skrzynk\w|skrzynce|poczt\w+|schranky|почт\w+)|メール|邮箱|郵箱|이메일|بريد|מייל/u;
const offerWords =
  /^(get|receive|join|sign|jeden|taglich|erhalten|holen|recevez|chaque|recibe|reciba|ricevi|ogni|receba|ontvang|elke|fa de|fa det|varje|otrzymuj|najwazniejsze|codziennie|kazde)\b|^(毎朝|毎日|每天|매일)/u;
/** How often a newsletter is sent, folded. */
const frequencyWords =
  /\b(every|each|daily|day|morning|week\w*|jeden|jede|taglich|wochentlich|chaque|jour|matin|cada|dia|dias|ogni|mattina|giorno|todos|elke|dag|ochtend|varje|hver|morgon|morgen|codziennie|rano|kazdy|kazde)\b|毎|每|매/u;
const maxOfferLength = 140;

/** True for a newsletter offer: "Get our best stories by e-mail every day". */
function isNewsletterOffer(folded: string): boolean {
  return (
    folded.length <= maxOfferLength &&
    offerWords.test(folded) &&
    mailWords.test(folded) &&
    frequencyWords.test(folded)
  );
}

/** Openings of lines that ask for an action other than reading, folded. */
const actionWords =
  /^(follow (us|our)|like us on|find us on|join us on|back to top|was this (article|story|page) (useful|helpful)|did you (like|enjoy) this|listen to this|watch the video|folgen sie uns|folge uns|zuruck zum anfang|war dieser artikel|suivez nous|retour en haut|siguenos|siga nos|segui(ci|teci)|volg ons|folj oss|folg os|folg oss|obserwuj nas|polub nas|sledujte nas)\b/;
const maxActionLength = 90;

/**
 * True for a short line between paragraphs that is a button or a call to action, not a
 * sentence.
 */
function isActionLine(folded: string, text: string): boolean {
  return folded.length <= maxActionLength && actionWords.test(folded) && !/\.\s*$/.test(text);
}

/** Podcast platforms. An offer to subscribe names several. */
const podcastPlatforms =
  /\b(apple podcasts?|itunes|spotify|deezer|amazon music|youtube music|audible|castbox|overcast|pocket ?casts?|soundcloud|podimo|ard audiothek|rss feed)\b/g;
const maxPodcastLength = 450;

/** True for an offer to subscribe to a podcast: "… on Spotify, Apple Podcasts and Deezer". */
function isPodcastOffer(folded: string): boolean {
  return new Set(folded.match(podcastPlatforms)).size >= 2;
}

/** Openings of appeals for donations and opinions, folded. */
const appealWords =
  /^(hat (ihnen|dir|euch) (dieser|der|unser|das|dieses) .{0,60}\b(gefallen|geholfen|weitergeholfen)\b|did you (like|enjoy) (this|our)|vous avez (aime|apprecie) (cet|ce) |te ha gustado|le ha gustado|ti e piaciuto|gostou (do|desta|deste) |vond (je|u) dit )/;
const emailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** Words that ask the user to write, folded. */
const contactWords =
  /\b(get in touch|contact (us|me|the|our)|(e ?mail|emailing|write to|send) (us|me|your|the|tips)|schreib(en|t)? (sie |ihr )?(uns|mir)|kontaktieren sie|ecrivez nous|contactez|escribanos|escribenos|contactanos|scriv(i|ete)(ci)?|mail (ons|naar)|kontakt(a|akt)? oss|skriv til|tips oss|napisz do)\b/;

/** Whole lines that label links to other stories or an embedded post, folded. */
const linkLabel =
  /^(auch interessant|weitere (videos|artikel|themen|nachrichten)|mehr zum thema|zum thema|lesen sie auch|lies auch|das konnte (sie|dich) (auch )?interessieren|weiterlesen|related( (stories|articles|content|news|coverage|topics|links))?|read (also|more|next)|also read|more on this( story)?|recommended( (stories|for you))?|you (may|might) also like|(a )?lire aussi|sur le meme sujet|lea tambien|lee tambien|(te|le) puede interesar|leggi anche|leia (tambem|mais)|veja tambem|lees ook|meer over|las ocksa|les (ogsa|mer)|laes ogsa|lue myos|czytaj (tez|takze|wiecej)|zobacz (tez|takze)|ctete take|cititi si|olvasta mar|(link|lien|enlace) (zum|to|vers|a) [^.]{3,20}(inhalt|beitrag|video|post|content|contenu|contenido))$/;
const maxLabelLength = 50;

function isLinkLabel(folded: string, text: string): boolean {
  return text.length <= maxLabelLength && linkLabel.test(folded);
}
