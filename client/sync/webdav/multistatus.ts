import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';

/** A file or folder, as PROPFIND describes it. */
export interface Entry {
  /** The last part of its path, decoded. */
  readonly name: string;
  /** In bytes; null if the server does not say, as of folders. */
  readonly length: number | null;
  /** In milliseconds since 1970; null if the server does not say. */
  readonly modifiedAt: number | null;
}

/** The body of a PROPFIND for what an `Entry` has. */
export const entryProperties =
  '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getcontentlength/><getlastmodified/></prop></propfind>';

/**
 * Reads the answer to `entryProperties`; null if it is none. Elements are found by their local
 * names, because servers choose the prefixes and send only the properties that were asked for.
 */
export function parseMultistatus(xml: string): readonly Entry[] | null {
  const root = parse(xml);
  if (root === null || getLocalName(root) !== 'multistatus') return null;
  return findAll(root, 'response').flatMap((response) => {
    const name = getLastPart(findText(response, 'href') ?? '');
    if (name === null) return [];
    const properties = findAll(response, 'propstat').flatMap((one) => findAll(one, 'prop'));
    const find = (property: string) =>
      properties.flatMap((one) => findText(one, property) ?? []).at(0) ?? '';
    const length = find('getcontentlength');
    return {
      name,
      length: /^\d+$/.test(length) ? Number(length) : null,
      modifiedAt: Date.parse(find('getlastmodified')) || null,
    };
  });
}

function parse(xml: string): XmlElement | null {
  try {
    return parseXml(xml).root;
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}

function findAll({ children }: XmlElement, localName: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && getLocalName(child) === localName,
  );
}

/** The text of the first element of this name, unless it is empty. */
function findText(parent: XmlElement, localName: string): string | null {
  return findAll(parent, localName).at(0)?.text.trim() || null;
}

function getLocalName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Of a path or a full address, with or without a slash at the end; null if it is malformed. */
function getLastPart(href: string): string | null {
  try {
    return decodeURIComponent(href.split('/').findLast((part) => part !== '') ?? '');
  } catch {
    return null;
  }
}
