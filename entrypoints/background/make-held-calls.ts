import type { Browser } from 'wxt/browser';
import { heldCallPort } from '../../client/base/held-call';

/** Makes the last call that a page sent over its port once it is left. Null withdraws the call. */
export function makeHeldCalls(
  port: Browser.runtime.Port,
  receive: (message: unknown, sender: Browser.runtime.MessageSender) => unknown,
): void {
  const { name, sender } = port;
  if (name !== heldCallPort || !sender) return;
  let held: unknown = null;
  port.onMessage.addListener((call: unknown) => {
    held = call;
  });
  port.onDisconnect.addListener(() => void receive(held, sender));
}
