import { collapseWhitespace } from '../../page/clean-text';
import { findKnownPublisher } from './find-known-publisher';

/** Words after a name that continue the sentence. */
const continuation =
  /\s+(?:and (?:is|was|has|appears?|appeared|runs?|the|translated|shared|used|edited|adapted|re-?published|re-?printed|reviewed)|under|with permission|with the permission|as (?:part|an?)|in (?:partnership|collaboration|an?|the|its)|on (?:\d|\p{Lu}\p{L}+ \d|\p{L}*day)|to mark|here|where|which|who|when|before|after|unter|erschienen|veröffentlicht|und (?:ist|wird|wurde)|am \d|mit (?:freundlicher )?genehmigung|im rahmen|sous (?:licence|une)|le \d|avec (?:l['’])?autori[sz]ation|bajo|con (?:permiso|autorización|el permiso)|el \d|y (?:se|ha|es|fue)|sob|com (?:permissão|autorização)|e (?:foi|é)|con (?:licenza|il permesso)|il \d|onder|verschenen|gepubliceerd|met toestemming)(?=\s|$).*$/iu;
/** A description after a name: ", a nonprofit newsroom". */
const description = /\s*(?:,|\s[–—-]\s)\s*(?:\p{Ll}|a |an |the |part of ).*$/u;
/** A description before a name: "der israelischen Tageszeitung", "our partner", "la revista". */
const descriptionBefore =
  /^(?:(?:der|die|das|dem|den|des|the|our|a|an|la|le|les|el|los|las|il|lo|de|het|unser\p{L}*)\s+)?(?:(?:\p{Ll}[\p{L}-]+\s+){0,4}(?:\p{L}*zeitung|\p{L}*magazin|\p{L}*zeitschrift|webs[ei]te|portal|newspaper|magazine|journal|site|website|outlet|partner|revista|diario|periódico|portal|quotidien|magazine|revue|site|journal|rivista|quotidiano|giornale|sito|jornal|krant|weekblad|газете|журнале|издании|сайте)\s+)(?=["„“«‘'»]?[\p{Lu}\p{N}])/u;
const surroundingMarks =
  /^["'“”„«»‘’‹›《》「」『』[\]\s:.,–—-]+|["'“”„«»‘’‹›《》「」『』[\]\s:.,–—-]+$/gu;
const articles = /^(?:the|der|die|das|dem|den|le|la|les|el|los|il|lo|de|het)\s+/iu;
/** Words after "published in" or "published on" that are not a publisher. */
const notPublisher =
  /\b(?:19|20)\d\d\b|^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|englisch|engels|german|deutsch|duits|französisch|frans|spanisch|spaans|italienisch|russisch|arabisch|chinesisch|french|spanish|italian|portuguese|dutch|russian|arabic|hebrew|chinese|japanese|korean|polish|turkish|hindi|print|issue|volume|spring|summer|autumn|fall|winter|medium|linkedin|facebook|instagram|twitter|x|youtube|substack|tiktok|telegram|reddit|tumblr|wikipedia|wikimedia|google|getty|shutterstock|amazon|github)(?:\b|$)/iu;
const nameParticle =
  /^(?:of|the|and|for|on|in|at|to|de|la|le|les|der|die|das|und|et|y|e|di|del|della|du|do|da|des|i|&|von|van|het|för|og|och|a)$/iu;
const maxNameLength = 60;
const maxWords = 7;

/**
 * Returns the publisher's name at the start of the text after "originally published by",
 * or null if the text starts with something else: a date, a language, a social network,
 * words in lower case.
 */
export function cleanPublisherName(text: string, language: string | null): string | null {
  const whole = collapseWhitespace(text).replace(continuation, '');
  const bare = trimName(whole.replace(descriptionBefore, ''));
  const name = findKnownPublisher(bare, language) ? bare : trimName(bare.replace(description, ''));
  if (findKnownPublisher(name, language)) return name;
  const words = name.split(' ');
  if (name.length < 2 || name.length > maxNameLength || words.length > maxWords) return null;
  const withoutArticle = name.replace(articles, '');
  if (notPublisher.test(withoutArticle)) return null;
  const isName = words.every((word) => /^[^\p{Ll}]/u.test(word) || nameParticle.test(word));
  return isName && /^["'(]?[^\p{Ll}]/u.test(withoutArticle) ? name : null;
}

/** Removes surrounding quotes and the article of the sentence. */
function trimName(text: string): string {
  return text.replace(surroundingMarks, '').replace(/^(?:the|der|die|das|dem|den) (?=\p{Lu})/u, '');
}
