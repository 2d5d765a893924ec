import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../core/export/formats/json';
import schema from '../../core/export/formats/pressmark.schema.json';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { makeJsonSchema } from '../../scripts/make-json-schema';

const file = JSON.parse(toJson(sampleClips, '2026-11-13T08:00:00.000Z'));
const isValid = new Ajv({ strict: false }).compile(schema);

describe('the JSON Schema of the file', () => {
  it('matches the schema in code; npm run write:schema updates it', () => {
    expect(schema).toEqual(makeJsonSchema());
  });

  it('validates exported files in another program', () => {
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    ['another version', { ...file, version: 2 }],
    ['a time in words', { ...file, exportedAt: 'yesterday' }],
    ['a clip without its versions', { ...file, clips: [{ ...file.clips[0], versions: null }] }],
  ])('rejects %s', (_, wrong) => {
    expect(isValid(wrong)).toBe(false);
  });
});
