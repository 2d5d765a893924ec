import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../core/sync/stamp';
import {
  editText,
  emptyText,
  joinTexts,
  readText,
  type SyncedText,
} from '../../core/sync/synced-text';
import { scaleRuns } from '../runs';

/** A device with a text. Its clock ticks with every edit of any device. */
function createDevices(count: number) {
  let ms = 1_800_000_000_000;
  return Array.from({ length: count }, (_, i) => {
    const clock = createClock(`device-${i}`);
    let text: SyncedText = emptyText;
    return {
      read: () => readText(text),
      edit(after: string, isSent = true) {
        ms += 1000;
        text = editText(text, after, clock.stamp(ms), isSent);
      },
      receive(other: { getText(): SyncedText }) {
        text = joinTexts(text, other.getText());
        for (const { stamp } of text.edits) clock.see(stamp);
      },
      getText: () => text,
    };
  });
}

describe('a text that is edited on several devices', () => {
  it('keeps what was typed last, not what was typed on the way', () => {
    const [one, other] = createDevices(2) as [Device, Device];
    one.edit('Call');
    other.edit('Ask');
    one.edit('Call Ida');
    other.edit('Ask the clerk');
    one.edit('Call Ida today');
    one.receive(other);
    other.receive(one);
    expect(one.read()).toBe('Call Ida today\n\nAsk the clerk');
    expect(other.read()).toBe(one.read());
  });

  it('keeps each line once if two devices go on with the same line', () => {
    const [one, other] = createDevices(2) as [Device, Device];
    one.edit('Call Ida');
    other.receive(one);
    one.edit('Call Ida at');
    other.edit('Call Ida about');
    one.edit('Call Ida at nine');
    other.edit('Call Ida about the quay');
    one.receive(other);
    expect(one.read()).toBe('Call Ida at nine about the quay');
  });

  it('keeps each paragraph once if a server refused hundreds of edits', () => {
    const [one, other] = createDevices(2) as [Device, Device];
    const write = (ones: string, others: string) =>
      ['Harbour notes.', ones, others, 'To be checked.'].join('\n\n');
    one.edit(write('Ida:', 'Tom:'));
    other.receive(one);
    let [ones, others] = ['Ida:', 'Tom:'];
    for (let word = 0; word < 100; word++) {
      ones += ` a${word}`;
      others += ` b${word}`;
      one.edit(write(ones, 'Tom:'), word === 0);
      other.edit(write('Ida:', others), word === 0);
    }
    one.receive(other);
    other.receive(one);
    expect(one.read()).toBe(write(ones, others));
    expect(other.read()).toBe(one.read());
  });

  it('reads the same on devices that got an edit before it was replaced, and on others', () => {
    const [one, other] = createDevices(2) as [Device, Device];
    one.edit('Harbour notes.');
    other.receive(one);
    one.edit('Harbour notes.\n\nmorning');
    // The reply was lost, so it is not known to have arrived.
    const arrived = one.getText();
    other.edit('Harbour notes.\n\nevening');
    one.edit('Harbour notes.\n\nmorning tide', false);
    const joined = joinTexts(one.getText(), other.getText());
    expect(joined.edits).toHaveLength(3);
    expect(joinTexts(joined, arrived).edits).toHaveLength(4);
    expect(readText(joinTexts(joined, arrived))).toBe(readText(joined));
    for (const word of ['morning tide', 'evening']) expect(readText(joined)).toContain(word);
  });

  it('keeps what a device typed into its own paragraphs once, however the edits travel', () => {
    const device = fc.nat({ max: 2 });
    const step = fc.record({
      at: device,
      // False also if others have it: the server's reply may be lost.
      isSent: fc.boolean(),
      act: fc.oneof(
        { arbitrary: fc.constantFrom('type' as const, 'begin' as const), weight: 3 },
        { arbitrary: device, weight: 1 },
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const devices = createDevices(3);
        const own = devices.map(() => '');
        const typed: string[] = [];
        for (const [index, { at, act, isSent }] of steps.entries()) {
          const device = devices[at] as Device;
          const other = typeof act === 'number' ? devices[act] : undefined;
          if (other) device.receive(other);
          else {
            const word = `${'abc'[at]}${index}`;
            const [paragraph, text] = [own[at] ?? '', device.read()];
            const isNew = act === 'begin' || paragraph === '';
            own[at] = isNew ? word : `${paragraph} ${word}`;
            const below = text === '' ? word : `${text}\n\n${word}`;
            device.edit(isNew ? below : text.replace(paragraph, own[at]), isSent);
            typed.push(word);
          }
        }
        const [first, second] = devices as [Device, Device];
        for (const device of devices) for (const other of devices) device.receive(other);
        for (const device of devices) for (const other of devices) device.receive(other);
        expect(first.read().split(/\s+/).filter(Boolean).sort()).toEqual(typed.sort());
        expect(second.read()).toBe(first.read());
      }),
      { numRuns: scaleRuns(8000) },
    );
  });
});

type Device = ReturnType<typeof createDevices>[0];
