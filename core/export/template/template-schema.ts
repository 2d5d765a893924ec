import * as v from 'valibot';
import type { IdStyle } from '../../markdown/markdown-ids';

export const propertyTypes = [
  'text',
  'multitext',
  'number',
  'checkbox',
  'date',
  'datetime',
] as const;

export interface NoteProperty {
  readonly name: string;
  readonly value: string;
  readonly type: (typeof propertyTypes)[number];
}

/** Templates for the name, folder, properties and text of a note. */
export interface NoteTemplate {
  readonly name: string;
  readonly noteName: string;
  readonly folder: string;
  readonly properties: readonly NoteProperty[];
  readonly content: string;
  /** YAML front matter, or "name:: value" as in Logseq. */
  readonly propertyStyle: 'yaml' | 'logseq';
  /** How the ids of listed annotations are written; defaults to comments. */
  readonly ids?: IdStyle;
}

export const noteTemplateSchema: v.GenericSchema<unknown, NoteTemplate> = v.object({
  name: v.string(),
  noteName: v.string(),
  folder: v.string(),
  properties: v.array(
    v.object({ name: v.string(), value: v.string(), type: v.picklist(propertyTypes) }),
  ),
  content: v.string(),
  propertyStyle: v.picklist(['yaml', 'logseq']),
  ids: v.exactOptional(v.picklist(['comment', 'block'])),
});
