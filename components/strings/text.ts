import { formatMessage, type MessageArgs } from './catalogue';
import './en/base/common.ftl';
import type { Messages } from './message-types';

/** A message, `popup-clip`, or an attribute of one, `panel-empty.next`. */
export type MessageId = keyof Messages;

/** The placeholders of a message. Of several possible messages, the placeholders of all of them. */
type ArgsOf<Id extends MessageId> = AllOf<Exclude<Messages[Id], null>> & MessageArgs;

type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * Returns the text of a message in the current language.
 *
 * A component that calls this re-renders when the language changes. A file that names a message
 * must import its .ftl file: `import './en/panels/popup.ftl'` for `popup-clip`. Only `common`
 * is always loaded.
 */
export function text<Id extends MessageId>(
  id: Id,
  ...[args]: [Messages[Id]] extends [null] ? [] : [args: ArgsOf<Id>]
): string {
  return formatMessage(id, args);
}
