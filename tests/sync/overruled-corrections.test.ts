import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCorrections } from '../../core/corrections';
import type { CorrectionEdit } from '../../core/model';
import {
  addChanges,
  createClock,
  emptyRecord,
  fromFields,
  joinRecords,
  readFields,
  type SyncRecord,
  toFields,
} from '../../core/sync';
import { scaleRuns } from '../runs';
import { makeClip } from './devices-with-libraries';

let minute = 0;

/** A device with a clip, whose headline a user corrects. */
function createDevice(name: string) {
  const clock = createClock(name);
  let record: SyncRecord = emptyRecord;
  const read = () => {
    const clip = fromFields('one', readFields(record));
    if (!clip) throw new Error('no clip');
    return clip;
  };
  const store = (clip: ReturnType<typeof read>) => {
    minute += 1;
    record = addChanges(record, toFields(clip), () => clock.stamp(minute * 60_000));
  };
  return {
    start: () => store(makeClip('one').clip),
    correct(headline: string) {
      const edit: CorrectionEdit = { fields: { headline: { value: headline } } };
      const at = new Date(minute * 60_000).toISOString();
      const clip = read();
      const corrections = editCorrections(clip.clip.corrections, edit, at);
      store({ ...clip, clip: { ...clip.clip, corrections } });
    },
    write: (note: string) => store({ ...read(), clip: { ...read().clip, note } }),
    receive(other: { record(): SyncRecord }) {
      record = joinRecords(record, other.record());
    },
    record: () => record,
    headline() {
      const { value = null, overruled = [] } = read().clip.corrections?.fields.headline ?? {};
      return [value, ...overruled.map((one) => one.value)];
    },
  };
}

type Device = ReturnType<typeof createDevice>;

/** Two devices with the same clip. */
function createPair(): readonly [Device, Device] {
  const [one, other] = [createDevice('one'), createDevice('other')];
  one.start();
  other.receive(one);
  return [one, other];
}

const meet = (one: Device, other: Device) => {
  other.receive(one);
  one.receive(other);
};

describe('a correction', () => {
  it('keeps another that was made at the same time beside it, on both devices', () => {
    const [one, other] = createPair();
    one.correct('Ferry returns');
    other.correct('The ferry is back');
    meet(one, other);
    for (const device of [one, other]) {
      expect(device.headline()).toEqual(['The ferry is back', 'Ferry returns']);
      // Other changes leave it as it is.
      device.write('Ask the clerk.');
    }
    meet(one, other);
    expect(one.headline()).toEqual(['The ferry is back', 'Ferry returns']);
  });

  it('replaces an earlier one that its device knew', () => {
    const [one, other] = createPair();
    const third = createDevice('third');
    one.correct('Ferry returns');
    meet(one, other);
    third.receive(one);
    other.correct('The ferry is back');
    meet(one, other);
    one.correct('The ferry returns');
    third.receive(one);
    expect(one.headline()).toEqual(['The ferry returns']);
    expect(third.headline()).toEqual(['The ferry returns']);
  });

  it.each(['The ferry is back', 'Ferry returns', 'Back: the ferry'])(
    'replaces both once the user has chosen "%s", on both devices',
    (choice) => {
      const [one, other] = createPair();
      one.correct('Ferry returns');
      other.correct('The ferry is back');
      meet(one, other);
      one.correct(choice);
      other.receive(one);
      expect(one.headline()).toEqual([choice]);
      expect(other.headline()).toEqual([choice]);
    },
  );

  it('is not overruled by the same words', () => {
    const [one, other] = createPair();
    one.correct('Ferry returns');
    other.correct('Ferry returns');
    meet(one, other);
    expect(one.headline()).toEqual(['Ferry returns']);
  });

  it('is lost on no way between three devices, and the same on all', () => {
    const anyTurn = fc.record({
      device: fc.nat({ max: 2 }),
      other: fc.nat({ max: 2 }),
      isCorrected: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 30 }), (turns) => {
        const devices = ['one', 'two', 'three'].map(createDevice);
        devices[0]?.start();
        const all = (work: (one: Device, other: Device) => void) => {
          for (const one of devices) for (const other of devices) work(one, other);
        };
        if (devices[0]) for (const device of devices.slice(1)) device.receive(devices[0]);
        /** Typed headlines that no device replaced knowingly. */
        let current = new Set<string>();
        for (const [index, { device, other, isCorrected }] of turns.entries()) {
          const [here, there] = [devices[device], devices[other]];
          if (!here || !there) continue;
          if (isCorrected) {
            for (const known of here.headline()) current.delete(String(known));
            here.correct(`headline ${index}`);
            current = new Set([...current, `headline ${index}`]);
          } else here.receive(there);
        }
        for (let round = 0; round < 2; round++) all((one, two) => one.receive(two));
        for (const device of devices) {
          expect(device.record()).toEqual(devices[0]?.record());
          const expected = current.size > 0 ? [...current].toSorted() : [null];
          expect(device.headline().toSorted()).toEqual(expected);
        }
      }),
      { numRuns: scaleRuns(1000) },
    );
  });
});
