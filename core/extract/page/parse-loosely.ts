export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** Objects; a live blog can carry thousands, of which the first are the story's own. */
const maxObjects = 3000;
const deepestObject = 12;

/** JSON as pages write it: in comments or CDATA, with raw line breaks in strings, with a comma too many. */
export function parseLoosely(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|(\/\/\s*)?\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  return parse(bare) ?? parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

/** Every object in a value that has a type or an id, outermost first. */
export function collectObjects(value: Json | undefined): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (inner: Json | undefined, depth: number): void => {
    if (depth > deepestObject || found.length > maxObjects) return;
    if (isList(inner)) for (const entry of inner) visit(entry, depth + 1);
    else if (isObject(inner)) {
      if (inner['@type'] || inner['@id']) found.push(inner);
      for (const entry of Object.values(inner)) {
        if (typeof entry === 'object') visit(entry, depth + 1);
      }
    }
  };
  visit(value, 0);
  return found;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
