import { collapse } from '../../page/clean-text';
import { findKnownPublisher } from './known-publisher';

/** Where a name ends in a sentence that goes on. */
const goesOn =
  /\s+(?:and (?:is|was|has|appears?|appeared|runs?|the|translated|shared|used|edited|adapted|re-?published|re-?printed|reviewed)|under|with permission|with the permission|as (?:part|an?)|in (?:partnership|collaboration|an?|the|its)|on (?:\d|\p{Lu}\p{L}+ \d|\p{L}*day)|to mark|here|where|which|who|when|before|after|unter|erschienen|veröffentlicht|und (?:ist|wird|wurde)|am \d|mit (?:freundlicher )?genehmigung|im rahmen|sous (?:licence|une)|le \d|avec (?:l['’])?autori[sz]ation|bajo|con (?:permiso|autorización|el permiso)|el \d|y (?:se|ha|es|fue)|sob|com (?:permissão|autorização)|e (?:foi|é)|con (?:licenza|il permesso)|il \d|onder|verschenen|gepubliceerd|met toestemming)(?=\s|$).*$/iu;
/** ", a nonprofit newsroom": what a publisher is, behind its name. */
const aside = /\s*(?:,|\s[–—-]\s)\s*(?:\p{Ll}|a |an |the |part of ).*$/u;
/** "der israelischen Tageszeitung", "our partner", "la revista": what a publisher is, before its name. */
const before =
  /^(?:(?:der|die|das|dem|den|des|the|our|a|an|la|le|les|el|los|las|il|lo|de|het|unser\p{L}*)\s+)?(?:(?:\p{Ll}[\p{L}-]+\s+){0,4}(?:\p{L}*zeitung|\p{L}*magazin|\p{L}*zeitschrift|webs[ei]te|portal|newspaper|magazine|journal|site|website|outlet|partner|revista|diario|periódico|portal|quotidien|magazine|revue|site|journal|rivista|quotidiano|giornale|sito|jornal|krant|weekblad|газете|журнале|издании|сайте)\s+)(?=["„“«‘'»]?[\p{Lu}\p{N}])/u;
const quotes = /^["'“”„«»‘’‹›《》「」『』[\]\s:.,–—-]+|["'“”„«»‘’‹›《》「」『』[\]\s:.,–—-]+$/gu;
const articles = /^(?:the|der|die|das|dem|den|le|la|les|el|los|il|lo|de|het)\s+/iu;
/** What stands behind "published in", "published on" and is no publisher. */
const noPublisher =
  /\b(?:19|20)\d\d\b|^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|englisch|engels|german|deutsch|duits|französisch|frans|spanisch|spaans|italienisch|russisch|arabisch|chinesisch|french|spanish|italian|portuguese|dutch|russian|arabic|hebrew|chinese|japanese|korean|polish|turkish|hindi|print|issue|volume|spring|summer|autumn|fall|winter|medium|linkedin|facebook|instagram|twitter|x|youtube|substack|tiktok|telegram|reddit|tumblr|wikipedia|wikimedia|google|getty|shutterstock|amazon|github)(?:\b|$)/iu;
const small =
  /^(?:of|the|and|for|on|in|at|to|de|la|le|les|der|die|das|und|et|y|e|di|del|della|du|do|da|des|i|&|von|van|het|för|og|och|a)$/iu;
const longestName = 60;
const maxWords = 7;

/**
 * The name of a publisher at the start of what follows "originally published
 * by", or null when it starts with something else: a date, a language, a
 * social network, words in small letters.
 */
export function cleanName(text: string, language: string | null): string | null {
  const whole = collapse(text).replace(goesOn, '');
  const bare = unquote(whole.replace(before, ''));
  const name = findKnownPublisher(bare, language) ? bare : unquote(bare.replace(aside, ''));
  if (findKnownPublisher(name, language)) return name;
  const words = name.split(' ');
  if (name.length < 2 || name.length > longestName || words.length > maxWords) return null;
  const rest = name.replace(articles, '');
  if (noPublisher.test(rest)) return null;
  const isName = words.every((word) => /^[^\p{Ll}]/u.test(word) || small.test(word));
  return isName && /^["'(]?[^\p{Ll}]/u.test(rest) ? name : null;
}

/** Without quotes, and without an article of the sentence. */
function unquote(text: string): string {
  return text.replace(quotes, '').replace(/^(?:the|der|die|das|dem|den) (?=\p{Lu})/u, '');
}
