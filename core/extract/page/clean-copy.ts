import { replaceEmbed } from './copy-embed';
import { replaceCharacterImages, replaceNoscript } from './copy-media';
import { getNativeProperty } from './native-dom';

/** Elements that never hold story text. They are removed with their content. */
const removedElements =
  'style,template,object,embed,applet,select,button,option,datalist,canvas,svg,audio,video,dialog,' +
  'frame,frameset,map,area,track,param,progress,meter,math > annotation,link[rel~=stylesheet],' +
  'nav:not([class*=breadcrumb i],[aria-label*=breadcrumb i]),menu,[role=navigation]:not([class*=breadcrumb i],[aria-label*=breadcrumb i])';
const clobberingElements =
  'img[name],img[id],iframe[name],fieldset[name],fieldset[id],output[name],output[id]';
const typedInputType = /^(|text|email|password|tel)$/;
const hiddenByStyle =
  '[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="visibility: hidden" i]';

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
  for (const element of copy.querySelectorAll(removedElements)) element.remove();
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
  for (const form of copy.querySelectorAll('form')) replaceForm(form);
  for (const form of copy.querySelectorAll('[data-form=typed]')) markAppeal(form);
  for (const noscript of copy.querySelectorAll('noscript')) replaceNoscript(noscript);
  for (const frame of copy.querySelectorAll('iframe')) replaceEmbed(frame, baseUrl);
  for (const element of copy.querySelectorAll(hiddenByStyle)) element.setAttribute('hidden', '');
  return structuredData;
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
