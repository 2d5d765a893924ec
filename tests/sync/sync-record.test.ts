import { describe, expect, it } from 'vitest';
import {
  addChanges,
  createClock,
  emptyRecord,
  type Fields,
  joinRecords,
  listOverruled,
  readFields,
  type SyncRecord,
} from '../../core/sync';

/** A device that changes fields of a record. */
class Device {
  record: SyncRecord = emptyRecord;
  readonly clock;

  constructor(
    name: string,
    private ms: number,
  ) {
    this.clock = createClock(name);
  }

  change(values: Fields['values'], texts: Fields['texts'] = {}): void {
    const before = readFields(this.record);
    const fields = {
      values: { ...before.values, ...values },
      texts: { ...before.texts, ...texts },
    };
    this.ms += 1;
    const stamp = this.clock.stamp(this.ms);
    this.record = addChanges(this.record, fields, () => stamp);
  }

  receive({ record, clock }: Device): void {
    this.clock.see(clock.latest());
    this.record = joinRecords(this.record, record);
  }

  get values(): Fields['values'] {
    return readFields(this.record).values;
  }

  get texts(): Fields['texts'] {
    return readFields(this.record).texts;
  }
}

/** Two devices with one record, the second of which has a clock that is a day slow. */
function createDevices() {
  const [anna, ben] = [new Device('anna', 86_400_000), new Device('ben', 0)];
  anna.change(
    { colour: 'sun', 'parts/1/colour': 'sun' },
    { note: 'Ferry', 'parts/1/note': 'Quay' },
  );
  ben.receive(anna);
  return { anna, ben };
}

function exchange(one: Device, other: Device): void {
  other.receive(one);
  one.receive(other);
  expect(other.record).toEqual(one.record);
}

describe('a field', () => {
  it('has the value of the device that knew the other one, although its clock is a day slow', () => {
    const { anna, ben } = createDevices();
    anna.change({ colour: 'sky' });
    ben.receive(anna);
    ben.change({ colour: 'leaf' }, { note: 'No ferry' });
    exchange(anna, ben);
    expect(anna.values).toMatchObject({ colour: 'leaf' });
    expect(anna.texts).toMatchObject({ note: 'No ferry' });
  });

  it('can be changed on one device while another changes a different one', () => {
    const { anna, ben } = createDevices();
    anna.change({ colour: 'sky' });
    ben.change({ 'tags=sea': 'Sea' }, { note: 'Ferry at noon' });
    exchange(anna, ben);
    expect(ben.values).toMatchObject({ colour: 'sky', 'tags=sea': 'Sea' });
    expect(ben.texts).toMatchObject({ note: 'Ferry at noon' });
  });

  it('stays removed', () => {
    const { anna, ben } = createDevices();
    anna.change({ 'tags=sea': 'Sea' });
    ben.receive(anna);
    ben.change({ 'tags=sea': null });
    exchange(anna, ben);
    expect(anna.values).not.toHaveProperty('tags=sea');
  });
});

describe('a text of a device that joins again', () => {
  /** Stamps before all others, between them, and after them. */
  const clocks = [0, 86_400_002, 2 * 86_400_000];
  /** Joins with a note of its own, without its former record. */
  const joinAgain = (ms: number, note: string, notes: readonly string[]) => {
    const { anna } = createDevices();
    for (const next of notes) anna.change({}, { note: next });
    const ben = new Device('ben-again', ms);
    ben.change({}, { note });
    exchange(anna, ben);
    return { anna, ben };
  };

  it.each(clocks)('says nothing new, if it is what others wrote (%i)', (ms) => {
    for (const note of ['Ferry', 'Quay', 'Quay and pier']) {
      const { anna, ben } = joinAgain(ms, note, ['Quay', 'Quay and pier']);
      expect(anna.texts['note']).toBe('Quay and pier');
      ben.change({}, { note: 'Pier' });
      exchange(anna, ben);
      expect(anna.texts['note']).toBe('Pier');
    }
  });

  it.each(clocks)('says nothing new, if others returned to it (%i)', (ms) => {
    for (const note of ['Ferry', 'Quay']) {
      const { anna } = joinAgain(ms, note, ['Quay', 'Ferry']);
      expect(anna.texts['note']).toBe('Ferry');
    }
  });

  it.each(clocks)('continues what others wrote (%i)', (ms) => {
    const { anna, ben } = joinAgain(ms, 'Quay\n\nSunday', ['Quay', 'At noon\n\nQuay']);
    expect(anna.texts['note']).toBe('At noon\n\nQuay\n\nSunday');
    ben.change({}, { note: 'At noon\n\nQuay\n\nMonday' });
    exchange(anna, ben);
    expect(anna.texts['note']).toBe('At noon\n\nQuay\n\nMonday');
  });

  it.each(clocks.slice(1))('is kept beside what others wrote, if it is another one (%i)', (ms) => {
    const { anna } = joinAgain(ms, 'Lighthouse', ['Quay']);
    expect(anna.texts['note']?.split('\n\n').sort()).toEqual(['Lighthouse', 'Quay']);
  });

  it('says nothing new after more edits than are kept', () => {
    const notes = Array.from({ length: 60 }, (_, count) => `Quay ${count}`);
    for (const ms of clocks) {
      const { anna, ben } = joinAgain(ms, 'Quay 59', notes);
      for (let count = 0; count < 40; count++) anna.change({}, { note: `Pier ${count}` });
      exchange(anna, ben);
      expect(anna.texts['note']).toBe('Pier 39');
    }
  });

  it('is kept once, if several devices join with it', () => {
    const { anna } = joinAgain(0, 'Ferry', []);
    const cem = new Device('cem', 5);
    cem.change({}, { note: 'Ferry' });
    exchange(anna, cem);
    expect(cem.texts['note']).toBe('Ferry');
  });
});

it('keeps a text that was deleted and typed again', () => {
  const { anna, ben } = createDevices();
  for (const note of ['', 'Ferry', '', 'Quay', '', 'Quay']) anna.change({}, { note });
  exchange(anna, ben);
  expect(ben.texts['note']).toBe('Quay');
});

describe('a text', () => {
  it('is the same after more edits than are kept', () => {
    const { anna, ben } = createDevices();
    for (let line = 0; line < 40; line++) {
      const device = line % 2 ? anna : ben;
      device.change({}, { note: `${device.texts['note']}\nline ${line}` });
      if (line % 5 === 0) exchange(anna, ben);
    }
    exchange(anna, ben);
    const lines = anna.texts['note']?.split('\n') ?? [];
    for (let line = 0; line < 40; line++) {
      expect(lines.filter((one) => one === `line ${line}`)).toHaveLength(1);
    }
    expect(anna.record.texts['note']?.edits.length).toBeLessThan(33);
    expect(anna.record.texts['note']?.start).toContain('line 0');
  });
});

describe.each(['deletedAt', 'purgedAt'])('%s', (deletion) => {
  it('deletes what the other device has not changed', () => {
    const { anna, ben } = createDevices();
    anna.change({ [deletion]: 'noon' });
    exchange(anna, ben);
    expect(ben.values[deletion]).toBe('noon');
    expect(listOverruled(ben.record)).toEqual([]);
  });

  it('does not count if the other device has written meanwhile', () => {
    const { anna, ben } = createDevices();
    ben.change({}, { 'parts/1/note': 'Quay, from the clerk' });
    anna.change({ [deletion]: 'noon' });
    exchange(anna, ben);
    expect(anna.values).not.toHaveProperty(deletion);
    expect(listOverruled(anna.record)).toEqual([deletion]);
    expect(anna.texts).toEqual({ note: 'Ferry', 'parts/1/note': 'Quay, from the clerk' });
  });

  it('counts if the other device has only read meanwhile', () => {
    const { anna, ben } = createDevices();
    ben.change({ readAt: 'noon' });
    anna.change({ [deletion]: 'noon' });
    exchange(anna, ben);
    expect(anna.values[deletion]).toBe('noon');
  });

  it('counts the second time, once the change was seen', () => {
    const { anna, ben } = createDevices();
    ben.change({ colour: 'leaf' });
    anna.change({ [deletion]: 'noon' });
    exchange(anna, ben);
    anna.change({ [deletion]: 'one' });
    exchange(anna, ben);
    expect(ben.values[deletion]).toBe('one');
  });

  it('counts although the device that deleted it changes it later', () => {
    const { anna, ben } = createDevices();
    anna.change({ [deletion]: 'noon' });
    anna.change({ 'tags=sea': 'Sea' });
    exchange(anna, ben);
    expect(ben.values[deletion]).toBe('noon');
  });

  it('of a part leaves the others', () => {
    const { anna, ben } = createDevices();
    ben.change({ colour: 'leaf' });
    anna.change({ [`parts/1/${deletion}`]: 'noon' });
    exchange(anna, ben);
    expect(ben.values).toMatchObject({ colour: 'leaf', [`parts/1/${deletion}`]: 'noon' });
  });
});

it('removes all of what was deleted for good', () => {
  const { anna, ben } = createDevices();
  anna.change({ 'parts/1/purgedAt': 'noon' });
  exchange(anna, ben);
  expect(JSON.stringify(ben.record)).not.toContain('Quay');
  ben.change({ purgedAt: 'one' });
  exchange(anna, ben);
  expect(Object.keys(anna.record.values)).toEqual(['purgedAt']);
  expect(anna.record.texts).toEqual({});
});
