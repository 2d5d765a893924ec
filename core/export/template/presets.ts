import type { NoteProperty, NoteTemplate } from './template-schema';

const properties: readonly NoteProperty[] = [
  { name: 'title', value: '{{title}}', type: 'text' },
  { name: 'source', value: '{{url}}', type: 'text' },
  { name: 'author', value: '{{author}}', type: 'multitext' },
  { name: 'publisher', value: '{{site}}', type: 'text' },
  { name: 'published', value: '{{published}}', type: 'date' },
  { name: 'created', value: '{{clipped}}', type: 'date' },
  { name: 'description', value: '{{description}}', type: 'text' },
  { name: 'tags', value: '{{tags}}', type: 'multitext' },
  { name: 'note', value: '{{note}}', type: 'text' },
  { name: 'shared-notes', value: '{{sharedNotes}}', type: 'multitext' },
];

/** For Obsidian: typed properties, highlights in the text, lost ones below it. */
const obsidianTemplate: NoteTemplate = {
  name: 'Obsidian',
  noteName: '{{published|default:"undated"|date}} {{title}}',
  folder: 'Clippings',
  properties,
  content: '{{markedContent}}\n\n{{lostAnnotations}}',
  propertyStyle: 'yaml',
  ids: 'block',
};

/** For Logseq: its own properties, highlights in the text, lost ones below it. */
const logseqTemplate: NoteTemplate = {
  ...obsidianTemplate,
  name: 'Logseq',
  noteName: '{{title}}',
  folder: 'pages',
  propertyStyle: 'logseq',
  // Logseq shows "^id" as text.
  ids: 'comment',
};

/** Plain CommonMark, with the annotations below the text. */
const plainTemplate: NoteTemplate = {
  ...obsidianTemplate,
  name: 'Plain',
  folder: '',
  ids: 'comment',
  content: '# {{title|markdown}}\n\n{{content}}\n\n{{annotations}}',
};

/** For Obsidian, without the text: title and address are properties, the highlights a list. */
const highlightsTemplate: NoteTemplate = {
  ...obsidianTemplate,
  name: 'Highlights only',
  // No headline: an import would take it for a text that became empty. `endMarker` is written out,
  // because the side panel loads the presets at once.
  content: '<!-- pm-end -->\n\n{{annotations}}',
};

/** The built-in templates. */
export const templatePresets = [
  obsidianTemplate,
  logseqTemplate,
  plainTemplate,
  highlightsTemplate,
] as const;
