import { parse } from '@fluent/syntax';

/** The contents of a `messages.json` in `public/_locales`. */
export type BrowserMessages = Readonly<Record<string, { readonly message: string }>>;

const prefix = 'failure_';

/**
 * Replaces the messages about failures by the first sentences of `failures.ftl`, which the
 * background shows on the toolbar button. Without them, it would have to load the message
 * formatter, a tenth of its size. Sentences with placeholders are left out.
 */
export function makeBrowserMessages(known: BrowserMessages, failures: string): BrowserMessages {
  const others = Object.entries(known).filter(([id]) => !id.startsWith(prefix));
  const ofFailures = parse(failures, { withSpans: false }).body.flatMap((entry) => {
    if (entry.type !== 'Message') return [];
    const happened = entry.attributes.find(({ id }) => id.name === 'happened');
    const [element, ...more] = happened?.value.elements ?? [];
    if (element?.type !== 'TextElement' || more.length > 0) return [];
    const code = entry.id.name.replace(/^failures-/, '').replaceAll('-', '_');
    return [[`${prefix}${code}`, { message: element.value }] as const];
  });
  return Object.fromEntries([...others, ...ofFailures]);
}
