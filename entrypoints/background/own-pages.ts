/** The parts of a message's sender that the browser guarantees. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** The extension's id, and the prefix of its page URLs. */
interface Own {
  readonly id: string;
  readonly origin: string;
}

/**
 * True if a message comes from one of our screens, which may access the whole library.
 * The tab and the id are not enough: screens also run in tabs, and a script in a news
 * page has our id too. The note frame is excluded: any page can embed it.
 */
export function isScreen(sender: Sender, own: Own): boolean {
  return isOwnPage(sender, own) && !isNoteFrame(sender, own);
}

/** True if a message comes from the note frame, whoever embedded it. */
export function isNoteFrame(sender: Sender, own: Own): boolean {
  return isOwnPage(sender, own) && new URL(sender.url ?? '').pathname === '/note-frame.html';
}

function isOwnPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.origin) === true;
}
