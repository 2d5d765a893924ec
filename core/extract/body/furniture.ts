import type { Block } from '../../model';
import { plainText } from '../../text';
import { foldText } from '../page/clean-text';

/** Words of a gate before comments, and of its buttons, in the languages that were met. */
const gate =
  /\b(log ?in|sign ?in|sign ?up|register|melden sie sich|inicie sessao|create an account|logout|log out|join the (conversation|discussion|debate)|leave a comment|post a comment|einloggen|anmelden|registrieren|connectez vous|se connecter|inscrivez vous|inicia(r)? sesion|registrate|registe se|registre se|inscreva se|entre ou registe|faca login|accedi|registrati|inloggen|logga in|logg inn|log ind|zaloguj)\b/;
/** How a gate asks: without it, "register" may be what the story is about. */
const asking =
  /\b(please|bitte|to (join|comment|reply|continue|read|save)|don t have|have an account|you are (commenting|writing)|already|um zu|pour|para|per)\b/;
/** The same in scripts that part no words by spaces. */
const joinedGate =
  /ログイン|会員登録|登录|登入|注册|註冊|로그인|회원가입|تسجيل الدخول|התחבר|เข้าสู่ระบบ/;
const longestJoinedGate = 80;
const gateLink = /log-?in|sign-?in|sign-?up|regist|account|auth|subscri|comment/i;
/** Notices about data that stand in for an embedded post until the reader agrees. */
const consent =
  /\b(externe[nr]? inhalte?|external content|personenbezogene daten|datenschutz(erklarung|hinweise)|privacy policy|cookies? (akzeptieren|policy|settings)|accept(er|ing)? (all )?cookies|contenido externo|contenu externe|third party (content|platforms))\b/;
/** Characters. */
const longestGate = 260;
const longestFurniture = 120;

/** Folded lines that stand around stories: dates, buttons, rights, labels. */
const line =
  /^((published|updated|last updated|posted|first published|modified|erstellt|stand|aktualisiert|erschienen|publie|mis a jour|publicado|actualizado|pubblicato|aggiornato)\b.{0,60}|(by|von|par|por|di) [^.]{2,40}|\d+ (comments?|shares?|kommentare?|commentaires|comentarios|min\w* (read|lesezeit)).{0,20}|(lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura)\b.{0,20}|share( this( article| story)?)?|advertisement|anzeige|publicite|publicidad|pubblicita|annonce|reklama|listen to this article.{0,40}|(tags?|topics|filed under|more on)\b.{0,100}|comments?|kommentare|print|save|follow us.{0,60}|read (more|next|also)|skip to (main )?content|copyright.{0,80}|all rights reserved.{0,60}|source|quelle|embed|\p{Ll}{2,4})$/u;
/** A date or a time of day in figures, or a month with its year. */
const dated =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d{4}|\d\d)\b|\b\d{1,2}:\d\d\b|\b\p{L}{3,9}\.? \d{1,2},? 20\d\d\b|\b\d{1,2}\.? \p{L}{3,9}\.? 20\d\d\b|20\d\d年/u;

/** A short block that is a date, a button, a label or a line of rights. */
export function isFurniture(block: Block): boolean {
  if (block.type === 'blockquote' || block.type === 'table' || block.type === 'code') return false;
  const text = plainText({ type: 'root', children: [block] }).trim();
  if (text.length > longestFurniture) return false;
  if (text === '') return block.type !== 'figure';
  if (/^[([]?\s*(©|\(c\))/i.test(text)) return true;
  if (/^\([^()]{2,40}\)$/.test(text)) return true;
  // "Yes." is an answer, and "hka" the sign of who wrote.
  if (line.test(foldText(text)) && !(text.length < 8 && /[.!?]$/.test(text))) return true;
  return dated.test(text) && !/[.!?]["”»]?$/.test(text) && text.length < 90;
}

/** A short block that asks the reader to log in or to agree to something, by its words and links. */
export function isGate(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  const text = plainText({ type: 'root', children: [block] });
  if (text.length > longestGate) return false;
  const folded = foldText(text);
  if (isSentenceOfStory(block, folded, text)) return false;
  if (consent.test(folded)) return true;
  if (isLetterAppeal(folded) || isChrome(folded, text)) return true;
  if (joinedGate.test(text) && text.length <= longestJoinedGate) return true;
  if (!gate.test(folded)) return false;
  if (block.type === 'list') return text.length < longestGate / 2;
  const leadsToGate = block.children.some(
    (child) => child.type === 'link' && gateLink.test(child.url),
  );
  return leadsToGate || asking.test(folded) || folded.split(' ').length < 4;
}

/** Words with which a page speaks to its reader, folded. */
const toReader =
  /\b(you|your|please|us|our|sie|ihr|ihre|ihnen|bitte|du|dein|uns|vous|votre|vos|nous|usted|tu|tus|su|nosotros|suo|tua|ci|voce|seu|nos|je|jouw|uw|ons|din|ditt|oss|os|twoj|twojej|ci)\b|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0590-\u06ff]/u;
/** "… , the minister said.": somebody else speaks, folded. */
const reported =
  /\b(said|says|told|according to|sagte|sagt|laut|zufolge|dit|a declare|selon|dijo|segun|ha detto|secondo|disse|segundo|zei|volgens|sade|enligt|sa|ifolge|powiedzial\w*)\b/;

/**
 * A sentence that tells of registering, privacy or newsletters and asks its
 * reader for nothing: it ends as one, leads nowhere, and speaks of others.
 */
function isSentenceOfStory(block: Block, folded: string, text: string): boolean {
  if (block.type !== 'paragraph' || !/[.!?]["”»’]?$/.test(text.trim())) return false;
  if (block.children.some((child) => child.type === 'link')) return false;
  return reported.test(folded) || !toReader.test(folded);
}

/** Words for a reader's mail box, and words with which a letter offers itself, folded. */
const mailWords =
  /\b(e ?mails?|inbox|newsletter|postfach|boite|courriel|correo|casella|mailbox|inkorg|innboks|indbakke|skrzynk\w|skrzynce|poczt\w+|schranky|почт\w+)|メール|邮箱|郵箱|이메일|بريد|מייל/u;
const offerWords =
  /^(get|receive|join|sign|jeden|taglich|erhalten|holen|recevez|chaque|recibe|reciba|ricevi|ogni|receba|ontvang|elke|fa de|fa det|varje|otrzymuj|najwazniejsze|codziennie|kazde)\b|^(毎朝|毎日|每天|매일)/u;
const often =
  /\b(every|each|daily|day|morning|week\w*|jeden|jede|taglich|wochentlich|chaque|jour|matin|cada|dia|dias|ogni|mattina|giorno|todos|elke|dag|ochtend|varje|hver|morgon|morgen|codziennie|rano|kazdy|kazde)\b|毎|每|매/u;
const longestOffer = 140;

/** "Get our best stories by e-mail every day": a newsletter that speaks of itself. */
function isLetterAppeal(folded: string): boolean {
  return (
    folded.length <= longestOffer &&
    offerWords.test(folded) &&
    mailWords.test(folded) &&
    often.test(folded)
  );
}

/** Lines that ask for something else than to be read, folded. */
const chrome =
  /^(follow (us|our)|like us on|find us on|join us on|back to top|was this (article|story|page) (useful|helpful)|did you (like|enjoy) this|listen to this|watch the video|folgen sie uns|folge uns|zuruck zum anfang|war dieser artikel|suivez nous|retour en haut|siguenos|siga nos|segui(ci|teci)|volg ons|folj oss|folg os|folg oss|obserwuj nas|polub nas|sledujte nas)\b/;
const longestChrome = 90;

/** A short line between paragraphs that is a button or an appeal, and no sentence. */
function isChrome(folded: string, text: string): boolean {
  return folded.length <= longestChrome && chrome.test(folded) && !/\.\s*$/.test(text);
}
