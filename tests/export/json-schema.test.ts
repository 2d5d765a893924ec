import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../core/export/formats/json';
import schema from '../../core/export/formats/pressmark.schema.json';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { makeJsonSchema } from '../../scripts/make-json-schema';

const file = JSON.parse(toJson(sampleClips, '2026-11-13T08:00:00.000Z'));
const isValid = new Ajv({ strict: false }).compile(schema);

describe('the JSON Schema of JSON exports', () => {
  it('equals the schema in code (update it with npm run write:schema)', () => {
    expect(schema).toEqual(makeJsonSchema());
  });

  it('accepts an exported file in Ajv', () => {
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    ['another format version', { ...file, version: 2 }],
    ['a time that is not ISO 8601', { ...file, exportedAt: 'yesterday' }],
    ['a clip without its versions', { ...file, clips: [{ ...file.clips[0], versions: null }] }],
  ])('rejects %s', (_, wrong) => {
    expect(isValid(wrong)).toBe(false);
  });
});
