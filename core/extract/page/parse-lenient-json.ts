/** A parsed JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A parsed JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Objects. A live blog can contain thousands; the first ones describe the story itself. */
const maxObjects = 3000;
const maxDepth = 12;

/**
 * Parses JSON as pages write it: wrapped in comments or CDATA, with raw line breaks in
 * strings or trailing commas. Returns undefined if it cannot be parsed.
 */
export function parseLenientJson(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|(\/\/\s*)?\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  return parse(bare) ?? parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

/** Returns every object in a value that has an `@type` or an `@id`, outermost first. */
export function collectTypedObjects(value: Json | undefined): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (inner: Json | undefined, depth: number): void => {
    if (depth > maxDepth || found.length > maxObjects) return;
    if (isJsonList(inner)) for (const entry of inner) visit(entry, depth + 1);
    else if (isJsonObject(inner)) {
      if (inner['@type'] || inner['@id']) found.push(inner);
      for (const entry of Object.values(inner)) {
        if (typeof entry === 'object') visit(entry, depth + 1);
      }
    }
  };
  visit(value, 0);
  return found;
}

/** True if the value is an object, not a list. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isJsonList(value);
}

/** True if the value is a list. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
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
