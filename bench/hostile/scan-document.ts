/** What a document may contain besides text. */
export interface ScanRules {
  /**
   * `own`: a page of the extension. `file`: an exported file. `note`: rendered Markdown. `typed
   * note`: the same with notes by the user, who may link to anything that runs no code. `data`:
   * a file that is not for display, in which only running code is looked for.
   */
  readonly surface: 'own' | 'file' | 'note' | 'typed note' | 'data';
}

/**
 * Lists what a document contains that content must never put there: elements that run or load
 * something, handlers, addresses that run code, foreign markup, names that clobber properties, and
 * changed prototypes. Runs in the document's page, so it can only use its argument.
 */
export function scanDocument({ surface }: ScanRules): readonly string[] {
  if (surface === 'data') return [];
  const isOwn = surface === 'own';
  const banned =
    'iframe frame frameset object embed applet base portal fencedframe template slot noscript xmp plaintext noembed noframes marquee math foreignobject animate set use audio video source track map area dialog';
  const bannedInFiles = 'form input button textarea select option svg canvas';
  const bannedNames = new Set(
    `${banned} ${isOwn ? '' : bannedInFiles}`.split(' ').filter((name) => name !== ''),
  );
  // Dialogs of our own pages are elements of that name.
  if (isOwn) bannedNames.delete('dialog');
  const found: string[] = [];
  const report = (what: string, element: Element) =>
    found.push(`${what}: ${element.outerHTML.slice(0, 400)}`);
  const isOwnAddress = (url: string) => isOwn && url.startsWith(`${location.origin}/`);

  const checkElement = (element: Element) => {
    const name = element.localName.toLowerCase();
    if (bannedNames.has(name)) report('element', element);
    if (element instanceof HTMLUnknownElement) report('unknown element', element);
    if (name === 'script') {
      const isBuilt = isOwnAddress((element as HTMLScriptElement).src) && !element.textContent;
      if (!isBuilt) report('script', element);
    }
    if (name === 'style') {
      const isPlain = !/url\(|@import|expression/i.test(element.textContent ?? '');
      if (!isPlain || element.closest('body')) report('style', element);
    }
    if (name === 'link') {
      const { rel, href } = element as HTMLLinkElement;
      const isStyle = rel === 'stylesheet' && element.getAttribute('href') === 'style.css';
      if (isOwn ? !isOwnAddress(href) : !isStyle) report('link', element);
    }
    if (name === 'meta') {
      const policy = element.getAttribute('http-equiv');
      if (policy !== null && policy !== 'Content-Security-Policy') report('meta', element);
      if (element.closest('body')) report('meta', element);
    }
    for (const { name: attribute, value } of [...element.attributes]) {
      checkAttribute(element, attribute.toLowerCase(), value);
    }
  };

  const checkAttribute = (element: Element, attribute: string, value: string) => {
    if (attribute.startsWith('on')) report('handler', element);
    const never = ['srcdoc', 'formaction', 'ping', 'background', 'poster', 'srcset', 'dynsrc'];
    if (never.includes(attribute)) report(attribute, element);
    if (attribute === 'style' && /url\(|expression|behavior|binding|import/i.test(value)) {
      report('style', element);
    }
    // A renderer names the language of a code block.
    const isCodeLanguage =
      surface.endsWith('note') && attribute === 'class' && /^language-\S+$/.test(value);
    if (
      /^(?:id|name|for|form|class|is|slot|part)$/.test(attribute) &&
      /zz\d+zz/.test(value) &&
      !isCodeLanguage
    ) {
      report('name', element);
    }
    if (/^(?:id|name)$/.test(attribute) && (value in document || value in element)) {
      report('clobbering name', element);
    }
    const isAddress = /(?:^|:)(?:href|src|action|data|cite|longdesc|manifest)$/.test(attribute);
    if (isAddress) checkAddress(element, attribute, value);
  };

  const checkAddress = (element: Element, attribute: string, value: string) => {
    const url = URL.parse(value, document.baseURI);
    // Addresses that cannot be parsed lead nowhere.
    const scheme = url?.protocol ?? /^[a-z]+:/i.exec(value)?.[0].toLowerCase() ?? '';
    if (attribute === 'href' && (value.startsWith('#') || isOwnAddress(url?.href ?? ''))) return;
    if (attribute === 'href' && element.localName === 'a') {
      const isFine =
        surface === 'typed note'
          ? !/^(?:javascript|vbscript|data):$/.test(scheme)
          : /^(?:https?|mailto):$/.test(scheme);
      if (!isFine) report('address', element);
      return;
    }
    if (attribute === 'src' && element.localName === 'script') return;
    if (element.localName === 'link') return;
    if (attribute === 'src' && element.localName === 'img') {
      const isDrawn = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i.test(value);
      const isStored = isOwn && scheme === 'blob:';
      // Markdown names the images of a story; HTML and our own pages never load any.
      const isNamed = surface.endsWith('note') && !/^(?:javascript|vbscript|data):$/.test(scheme);
      if (!isDrawn && !isStored && !isNamed && !isOwnAddress(url?.href ?? '')) {
        report('image', element);
      }
      return;
    }
    report(`address in ${attribute}`, element);
  };

  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      checkElement(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  const names = Object.keys(Object.prototype);
  if (names.length > 0) found.push(`changed prototype: ${names.join(', ')}`);
  return found;
}

/** Returns the names of payloads that ran in the page. */
export function readRan(): string {
  const { ran } = globalThis as { ran?: unknown };
  return ran === undefined ? '' : String(ran);
}
