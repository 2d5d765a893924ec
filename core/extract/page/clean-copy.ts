import { replaceEmbed } from './copy-embed';
import { insertFallbackImage, writeCharacters } from './copy-media';
import { unclobbered } from './unclobbered';

/** Elements that hold no text of a story, dropped with all that is in them. */
const dropped =
  'style,template,object,embed,applet,select,button,option,datalist,canvas,svg,audio,video,dialog,' +
  'frame,frameset,map,area,track,param,progress,meter,math > annotation,link[rel~=stylesheet],' +
  'nav:not([class*=breadcrumb i],[aria-label*=breadcrumb i]),menu,[role=navigation]:not([class*=breadcrumb i],[aria-label*=breadcrumb i])';
const names = 'img[name],img[id],iframe[name],fieldset[name],fieldset[id],output[name],output[id]';
const textField = /^(|text|email|password|tel)$/;
const hiddenByStyle =
  '[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="visibility: hidden" i]';

/**
 * Takes out of a copy what can hold no story, and what could mislead a reader
 * of it: scripts, styles, controls, and names that shadow the DOM's own. Gives
 * the JSON-LD scripts, as text, up to so many characters.
 */
export function cleanCopy(copy: Element, baseUrl: string, longest: number): readonly string[] {
  const structuredData: string[] = [];
  let length = 0;
  for (const script of copy.querySelectorAll('script')) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) {
      const text = script.textContent ?? '';
      length += text.length;
      if (length <= longest) structuredData.push(text);
    }
    script.remove();
  }
  for (const element of copy.querySelectorAll(dropped)) element.remove();
  // An image or a field named "childNodes" would stand in for that property of the form around it.
  writeCharacters(copy);
  for (const named of copy.querySelectorAll(names)) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
  for (const field of copy.querySelectorAll('input,textarea')) {
    const isTyped =
      field.localName === 'textarea' || textField.test(field.getAttribute('type') ?? '');
    const around = isTyped ? (field.closest('form') ?? field.parentElement) : null;
    if (around) unclobbered(around, 'setAttribute').call(around, 'data-form', 'typed');
    field.remove();
  }
  for (const form of copy.querySelectorAll('form')) replaceForm(form);
  for (const form of copy.querySelectorAll('[data-form=typed]')) markAppeal(form);
  for (const noscript of copy.querySelectorAll('noscript')) insertFallbackImage(noscript);
  for (const frame of copy.querySelectorAll('iframe')) replaceEmbed(frame, baseUrl);
  for (const element of copy.querySelectorAll(hiddenByStyle)) element.setAttribute('hidden', '');
  return structuredData;
}

/** A form becomes a plain box: once its fields are gone, what is left of it is text. */
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

/** Characters; what asks the reader to type something is shorter. */
const longestAppeal = 400;
/** What no such box holds. */
const notAppeal = 'h1,article,main,time,figure,[itemprop]';

/** Marks a field's form with the few words around it that ask for it to be filled in: they are no story. */
function markAppeal(form: Element): void {
  let box: Element | null = null;
  for (let at: Element | null = form; at?.parentElement; at = at.parentElement) {
    if (/^(body|main|article|header)$/.test(at.localName)) break;
    if ((at.textContent ?? '').length > longestAppeal || at.querySelector(notAppeal)) break;
    box = at;
  }
  box?.setAttribute('data-appeal', '');
}
