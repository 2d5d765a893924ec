import { foldToWords } from '../page/clean-text';

/** Phrases of paywalls, by language. Whole phrases, because a story may be about subscriptions. */
const paywallPhrases = [
  // English
  'subscribe to continue',
  'subscribe to read',
  'subscribe to keep reading',
  'subscribe now to read',
  'to continue reading',
  'to keep reading',
  'subscribers only',
  'only for subscribers',
  'exclusively for subscribers',
  'already a subscriber',
  'unlock this article',
  'unlock this story',
  'unlock the full article',
  'unlock the full story',
  'account to continue',
  'account to keep reading',
  'account to read',
  'register to continue',
  'sign in to read',
  'log in to read',
  // German
  'jetzt weiterlesen',
  'weiterlesen mit',
  'zum weiterlesen',
  'nur für Abonnent',
  'bereits Abonnent',
  'mit einem Abo',
  // French
  'réservé aux abonnés',
  'réservée aux abonnés',
  'la suite est réservée',
  'pour lire la suite',
  'abonnez-vous pour lire',
  'déjà abonné',
  // Spanish
  'para suscriptores',
  'suscríbete para',
  'suscríbase para',
  'para seguir leyendo',
  'ya eres suscriptor',
  // Italian
  'riservato agli abbonati',
  'abbonati per',
  'per continuare a leggere',
  'sei già abbonato',
  // Portuguese
  'para assinantes',
  'assine para',
  'para continuar lendo',
  'para continuar a ler',
  'já é assinante',
  // Dutch
  'alleen voor abonnees',
  'om verder te lezen',
  'al abonnee',
  // Swedish, Norwegian, Danish
  'prenumerera för att',
  'för att läsa vidare',
  'for abonnenter',
  'for å lese videre',
  'for at læse videre',
  // Finnish
  'jatka lukemista',
  'tilaajille',
  // Polish, Czech
  'aby czytać dalej',
  'dla prenumeratorów',
  'dla subskrybentów',
  'pro předplatitele',
  'pokračovat ve čtení',
  // Russian
  'чтобы читать дальше',
  'только для подписчиков',
  'доступно по подписке',
  // Turkish
  'okumaya devam etmek için',
  'abonelere özel',
  // Greek
  'για να συνεχίσετε την ανάγνωση',
  'μόνο για συνδρομητές',
  // Japanese, Chinese, Korean
  '会員限定の記事',
  '有料会員限定',
  'この記事は有料会員',
  '続きを読むには',
  '订阅后可',
  '訂閱後可',
  '订阅者专享',
  '訂閱者專享',
  '登录后继续阅读',
  '구독자 전용',
  '구독하고 계속',
  // Arabic, Hebrew, Persian
  'للمشتركين فقط',
  'اشترك لمتابعة',
  'למנויים בלבד',
  'להמשך קריאה',
  'ویژه مشترکین',
  // Hindi, Thai
  'आगे पढ़ने के लिए',
  'สำหรับสมาชิก',
];

/** Matches a paywall phrase in folded text. "Scroll to continue reading" is beside adverts. */
export const paywallPattern = new RegExp(
  `(?<!scroll (?:down )?)(?:${paywallPhrases.map(foldToWords).join('|')})`,
  'u',
);

/** "残り1234文字": the number of characters left to read. */
export const remainingCharacters = /残り\s?[\d,０-９]+\s?文字/;
