/** The parts of a message's sender that the browser vouches for. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** The extension's id and where its pages begin. */
interface Own {
  readonly id: string;
  readonly origin: string;
}

/**
 * Whether a message comes from a screen of ours, which may reach the whole library. A tab says
 * nothing: screens stand in tabs as well, and a script in a news page has our id as they do.
 * The note frame is excluded: any page can embed it.
 */
export function isScreen(sender: Sender, own: Own): boolean {
  return isOwnPage(sender, own) && !isNoteFrame(sender, own);
}

/** Whether a message comes from the frame in which notes are written, whoever embedded it. */
export function isNoteFrame(sender: Sender, own: Own): boolean {
  return isOwnPage(sender, own) && new URL(sender.url ?? '').pathname === '/note-frame.html';
}

function isOwnPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.origin) === true;
}
