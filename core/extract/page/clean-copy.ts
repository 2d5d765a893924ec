import { collapseWhitespace } from './clean-text';
import { replaceEmbed } from './copy-embed';
import { replaceCharacterImages, replaceNoscript, unwrapImageButtons } from './copy-media';
import { memoise } from './memoise';
import { getNativeProperty } from './native-dom';
import { removeMachineSummaries } from './remove-machine-summaries';
import { replaceButton } from './replace-button';

/** Elements that never hold story text. They are removed with their content. */
const removedElements =
  'style,template,object,embed,applet,select,option,datalist,canvas,svg,audio,video,dialog,' +
  'frame,frameset,map,area,track,param,progress,meter,math > annotation,link[rel~=stylesheet],' +
  'nav:not([class*=breadcrumb i],[aria-label*=breadcrumb i]),menu,[role=navigation]:not([class*=breadcrumb i],[aria-label*=breadcrumb i]),[role=tooltip]';
/** Labels such as "Show more". A whole caption may be hidden until a script shows its image. */
const hiddenInCaptions = 'figcaption [hidden],[class*=caption i] span[hidden]';
const clobberingElements =
  'img[name],img[id],iframe[name],fieldset[name],fieldset[id],output[name],output[id],button[name],button[id]';
const typedInputType = /^(|text|email|password|tel)$/;
// Patterns, because selectors that search in attributes are slow on a page with thousands of elements.
const hiddenByStyle = /display: ?none|visibility: ?hidden/i;
/** Text that is only there for screen readers: hidden by clipping, with usual class names. */
const clippedByStyle = /clip: ?rect\(0|clip-path:inset\(50%/i;
const screenReaderClass = /visually-?hidden|screen-?reader/i;
const screenReaderOnly = /(?:^|\s)sr-only(?:\s|$)/;
/** Remembers its results, because pages repeat their class names. */
const isScreenReaderName = memoise(
  (names: string) => screenReaderClass.test(names) || screenReaderOnly.test(names),
);
/** Elements that hold the story on some pages in spite of such a name. */
const keptContent = 'h1,article,main,p,img,[itemprop]';
/** "(opens in a new tab)", at the end of a link. */
const newTabLabel =
  /^[\s,(–-]*(?:external |externer )?(?:link )?(?:opens?|öffnet|s.ouvre|ouvre|se abre|abre|si apre|opent|åpnes|öppnas|åbner|otwiera)\s[^.]{0,40}(?:tab|window|fenster|fenêtre|onglet|ventana|pestaña|finestra|scheda|janela|aba|venster|tabblad|vindu|fane|fönster|flik|vindue|karcie|oknie)[\s).]*$/iu;

/** Part of every such label. The pattern is slow to compile, and most pages have no label. */
const opens = /open|öffnet|ouvre|abre|apre|åpnes|öppnas|åbner|otwiera/i;

/** Links that sell the rights of an image, below it. */
const linksBelowImages = 'figure a,[class*=caption i] a,[class*=gallery i] a';
const licenceLink = /licens(?:e|ing)|lizenz/i;
/** Characters. */
const maxLicenceLength = 60;

/**
 * Removes what is never part of a story or could mislead code that reads the copy:
 * scripts, styles, form controls, and names that shadow DOM properties.
 *
 * Returns the text of the JSON-LD scripts, up to `maxStructuredDataLength` characters in
 * total.
 */
export function cleanCopy(
  copy: Element,
  baseUrl: string,
  maxStructuredDataLength: number,
): readonly string[] {
  const structuredData: string[] = [];
  let length = 0;
  for (const script of copy.querySelectorAll('script')) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) {
      const text = script.textContent ?? '';
      length += text.length;
      if (length <= maxStructuredDataLength) structuredData.push(text);
    }
    script.remove();
  }
  unwrapImageButtons(copy);
  for (const element of copy.querySelectorAll(removedElements)) element.remove();
  for (const abbreviation of copy.querySelectorAll('abbr[title]')) removeExplanation(abbreviation);
  replaceCharacterImages(copy);
  // An image or field named "childNodes" shadows that property of its form.
  for (const named of copy.querySelectorAll(clobberingElements)) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
  for (const field of copy.querySelectorAll('input,textarea')) {
    const isTyped =
      field.localName === 'textarea' || typedInputType.test(field.getAttribute('type') ?? '');
    const container = isTyped ? (field.closest('form') ?? field.parentElement) : null;
    if (container)
      getNativeProperty(container, 'setAttribute').call(container, 'data-form', 'typed');
    field.remove();
  }
  for (const button of copy.querySelectorAll('button')) replaceButton(button);
  removeMachineSummaries(copy);
  for (const form of copy.querySelectorAll('form')) replaceForm(form);
  for (const form of copy.querySelectorAll('[data-form=typed]')) markAppeal(form);
  for (const noscript of copy.querySelectorAll('noscript')) replaceNoscript(noscript);
  for (const frame of copy.querySelectorAll('iframe')) replaceEmbed(frame, baseUrl);
  for (const element of copy.querySelectorAll('[style]')) {
    if (hiddenByStyle.test(element.getAttribute('style') ?? '')) element.setAttribute('hidden', '');
  }
  for (const element of copy.querySelectorAll(hiddenInCaptions)) element.remove();
  removeScreenReaderText(copy);
  return structuredData;
}

/** Removes the explanation of a word that is shown on hover, if it is in the text too. */
function removeExplanation(abbreviation: Element): void {
  const title = collapseWhitespace(abbreviation.getAttribute('title') ?? '');
  for (const element of abbreviation.querySelectorAll('*')) {
    if (collapseWhitespace(element.textContent ?? '') === title) element.remove();
  }
}

/** Removes text that only screen readers read out, such as labels of links and videos. */
function removeScreenReaderText(copy: Element): void {
  for (const element of copy.querySelectorAll('[class],[style]')) {
    if (!isScreenReaderText(element)) continue;
    const isContent = element.matches(keptContent) || element.querySelector(keptContent) !== null;
    // In a heading, it is the colon between kicker and headline.
    if (!isContent && !element.closest('h1,h2,h3')) element.remove();
  }
  for (const label of copy.querySelectorAll('a span')) {
    const text = label.textContent ?? '';
    if (opens.test(text) && newTabLabel.test(text)) label.remove();
  }
  for (const link of copy.querySelectorAll('a')) {
    const text = (link.textContent ?? '').trim();
    if (text.length > maxLicenceLength || !licenceLink.test(text)) continue;
    if (link.matches(linksBelowImages)) link.remove();
  }
}

function isScreenReaderText(element: Element): boolean {
  const style = element.getAttribute('style');
  return (
    isScreenReaderName(element.getAttribute('class') ?? '') ||
    (style !== null && clippedByStyle.test(style))
  );
}

/** Replaces a form with a `<div>`. Without its fields, only its text remains. */
function replaceForm(form: Element): void {
  const box = form.ownerDocument.createElement('div');
  for (const name of ['class', 'id', 'role', 'data-form']) {
    const value = form.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  if (!box.hasAttribute('data-form')) box.setAttribute('data-form', '');
  form.replaceWith(box);
  box.append(...form.childNodes);
}

/** Characters. A prompt to fill in a field is shorter. */
const maxAppealLength = 400;
/** Elements that such a prompt never contains. */
const articleElements = 'h1,article,main,time,figure,[itemprop]';

/**
 * Marks the largest short box around a form with a text field (a newsletter sign-up, a
 * login). The text in it is a prompt, not story.
 */
function markAppeal(form: Element): void {
  let box: Element | null = null;
  for (let at: Element | null = form; at?.parentElement; at = at.parentElement) {
    if (/^(body|main|article|header)$/.test(at.localName)) break;
    if ((at.textContent ?? '').length > maxAppealLength || at.querySelector(articleElements)) break;
    box = at;
  }
  box?.setAttribute('data-appeal', '');
}
