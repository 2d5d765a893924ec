const imageExtension = /\.(?:jpe?g|jfif|png|webp|gif|avif|svg|heic|tiff?)$/i;
/** What resizing services and editors append to a file name. */
const suffixes = [
  imageExtension,
  /=[swh]\d+(?:-.*)?$/i,
  /[-_.]?\d{2,4}x\d{0,4}$/i,
  /[-_](?:16x9|9x16|4x3|3x4|3x2|2x3|1x1|2x1|21x9|5x4|4x5)$/i,
  /[-_]\d{2,4}(?:w|h|px)$/i,
  // Fewer digits may be a counter: "results-q3".
  /[-_.](?:w|h|s|width|height|max|maxw)[-_]?\d{3,4}(?:_r\d)?(?:_s)?$/i,
  /[-_.](?:scaled|rotated|large|medium|small|thumb|thumbnail|xlarge|full|original|orig|retina|sq|square|landscape|portrait|crop|cropped|og)$/i,
  // Width and quality, but not a camera's number and a counter.
  /-(?!(?:19|20)\d\d-)\d{3,4}-[5-9][05]$/,
  /-e\d{10,}$/,
  /@[23]x$/i,
  /~.*$/,
  /_v\d{1,2}_\d{1,2}_\d{3,4}$/i,
  /_v-.*$/i,
  /[-_]p-\d{3,4}$/i,
  /\.r_d\..*$/i,
  /_c\d+-\d+-\d+-\d+$/i,
];
const sizeBefore = /^\d{2,4}x\d{0,4}[-_]/i;
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;
/** A path segment, or part of one, that identifies an image or an article. */
const id = new RegExp(`${uuid.source}|[\\da-f]{16,}|\\d{6,}`, 'gi');
/** A number or hash that identifies an image in any folder. */
const ownNumber = new RegExp(
  `${uuid.source}|[\\da-f]{12,}|\\d{8,}|^\\d{6,}$|^(?=.*\\d)[\\da-z]{20,}=*$`,
  'i',
);
/** The start of a name up to its last UUID, or up to a long hash followed by a size. */
const uniqueName = new RegExp(
  `^(?:.*${uuid.source}|[\\da-f]{32,}(?=(?:[-_.]\\d{3,4}){1,2}$))`,
  'i',
);
const uniqueFolder = new RegExp(`^(?:${uuid.source}|[\\da-f]{16,})$`, 'i');
/** The name of a size or crop, not of an image. A bare number may be an image of a gallery. */
const renditionName =
  /^(?:(?:orig(?:inal)?|x?large|medium|small|full|thumb(?:nail)?|wide|square|landscape|portrait|standard|crop(?:ped)?)?[-_]*(?:\d{2,4}x-?\d{0,4})?|(?:\d{2,4}(?:x\d{2,4})?)@\d+|w\d{3,4})$/i;
/** A segment of "key-value" pairs, as used by resizing services. */
const parameterSegment = /^[a-z]\w*-[^,/]+(?:,[a-z]\w*-[^,/]+)+$/i;
const sizePair = /^(?:w|h|width|height|quality|resize\w*|\w*size|crop\w*|overlay|pt|\w_pad)-/i;
/** Names that say what a file is for, not which image it is. */
const genericName =
  /^(?:(?:photo|image|img|picture|pic|default|main|hero|cover|lead|header|banner|thumb\w*|teaser|original|large|download|jpeg|jpg|png|webp|index|file|(?:hq|mq|sd|maxres)?default)[-_]?\d{0,3}|\d{1,4}|great|raw)$/i;
/** "size=708x398.jpg" after the file name. */
const sizeFile = /^(?:size|w|width|h|height)[=_-]?\d+(?:x\d+)?(?:\.\w{3,4})?$/i;
/** "1620x0", "filters:quality(90)" or "v1" after the segment that identifies the image. */
const sizeSegment = /^(?:\d+x-?\d*|filters:.*|v\d)$/i;
const anyExtension = /\.\w{3,4}$/i;
/** A copy of an upload keeps the name of the original, including its id. */
const copyPrefix = /^[\da-f]{24}_(?=[\da-f]{24}_)/i;
const counter = /^[-_. ]?\(?\d{1,2}\)?$/;
/** Digits; shorter numbers may be dates. */
const minLongNumber = 8;
/**
 * What distinguishes copies of one file: UUIDs, hashes with letters and digits, and
 * random keys.
 */
const serialNumber = new RegExp(
  `${uuid.source}|(?<![\\da-z])(?=[a-z]*\\d)(?=\\d*[a-z])(?:[\\da-f]{8,}|[\\da-z]{24,})(?![\\da-z])`,
  'gi',
);
const cropName = /^(?:custom|scaled|square|standard|wide)$/i;
/** Letters and digits with which a file name identifies the image that opens a story. */
const minDistinctiveLetters = 12;
/** Letters; a shorter name does not identify an image. */
const minNameLength = 5;
/** Path segments for size, crop, quality or a signature. */
const transform =
  /^(?:\d*x-?\d*|sizes?|(?:dpr|f|q|g)_[\w.]+|[wh]_?\d+(?:[-_,].*)?|r[\d.]+|.*[,:].*|c_\w+|fit-in|smart|resize\w*|crop\w*|scale\w*|styles?|thumbs?|alternates|s\d{2,4}|v\d+|public|master)$/i;
/** Width and height as two path segments, but not a year and a day; or the name of a crop. */
const sizeParts = /\/(?:(?!20[0-3]\d\/)\d{3,4}\/\d{3,4}|(?:alternates|styles)\/[^/]+)(?=\/|$)/g;
/** Size parameters of any address, even one that identifies its image by another parameter. */
const plainSizeParameter =
  /^(?:_?[ws]?[wh]|wid|hei|\w*width|\w*height|dpr|q|qlt|quality|fit|crop|auto|format|fmt|fm|resize|size|scale|scale-down-to|max-?[wh])$/i;
/** "t=crop:640:360" */
const sizeValue = /^[a-z]+=(?:crop|resize):/i;
/** Parameters that do not matter if the path identifies the image. */
const sizeParameter =
  /^(?:x|y|s|v|ext|op|val|sum|hash|strip|im|sig|itok|auth|smart|token|ts|t|rev|version|cb|rect|output|type|mode|as|fl|ssl|zoom|disable|enable|optimize|impolicy|overlay.*|bg-color|cs|ixlib|trim|compress|wmark|vtcrop|focal\w*|tr)$/i;

/**
 * True if two addresses give the same image, in any size, crop, format or copy of a
 * resizing service.
 *
 * Precision before recall: numbered files of a gallery ("quay-1.jpg", "quay-2.jpg")
 * differ, and so do files of one name under different numbers, files of one short name
 * in two folders, and addresses whose queries differ in more than size. An image
 * mistaken for another is lost to the user. Cost: the same image under an unrelated
 * address counts as two.
 */
export function isSameImage(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [parseImageUrl(a), parseImageUrl(b)];
  if (!left || !right) return false;
  if (left.parameters !== right.parameters) return false;
  if (left.place !== null && right.place !== null) return left.place === right.place;
  if (!left.isNamed || !right.isNamed) {
    return left.rest === right.rest || (left.name === right.name && hasSharedNumber(left, right));
  }
  if (left.name !== right.name) return false;
  const isSameHost = left.host === right.host;
  if (isSameHost && left.month && right.month && left.month !== right.month) return false;
  if (left.isNumbered || (isSameHost && left.folder === right.folder)) return true;
  if (isSameHost) return left.ids.length > 0 && left.ids.at(-1) === right.ids.at(-1);
  if (left.ids.length === 0 || right.ids.length === 0)
    return countLetters(left.name) >= minDistinctiveLetters;
  return left.ids.some((number) => right.ids.includes(number));
}

/**
 * True if two addresses end in the same distinctive file name, ignoring ids, hashes
 * and sizes: one image uploaded twice, or cropped under a hash. Weaker than
 * `isSameImage`; for images that are expected to be the same.
 */
export function isSameFileName(a: string, b: string): boolean {
  const [left, right] = [a, b].map((address) => {
    const name = parseImageUrl(address)?.name.toLowerCase() ?? '';
    const words = name.replace(serialNumber, ' ').split(/[^\p{L}\p{N}]+/u);
    return words.filter((word) => word !== '' && !cropName.test(word)).join(' ');
  });
  return left === right && left !== undefined && countLetters(left) >= minDistinctiveLetters;
}

function countLetters(name: string): number {
  return name.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** For names as short as "judy": true if both are under the same number that is not a date. */
function hasSharedNumber(left: ParsedImageUrl, right: ParsedImageUrl): boolean {
  if (
    !/\p{L}{3}/u.test(left.name) ||
    [genericName, renditionName].some((no) => no.test(left.name))
  ) {
    return false;
  }
  return left.ids.some((number) => number.length >= minLongNumber && right.ids.includes(number));
}

interface ParsedImageUrl {
  /** The file name without what resizing adds. */
  readonly name: string;
  /** True if the name identifies an image. */
  readonly isNamed: boolean;
  /** True if the name contains a number or hash of its own. */
  readonly isNumbered: boolean;
  readonly host: string;
  /** "2026/05" in the path, or null. */
  readonly month: string | null;
  /** Numbers and hashes in the path before the file name. */
  readonly ids: readonly string[];
  /** The folder or parameter that identifies the image whatever the file name, or null. */
  readonly place: string | null;
  /** The path before the file name, without sizes and crops. */
  readonly folder: string;
  /** The parameters other than size, crop, quality and format. */
  readonly parameters: string;
  /** Host, folder and file name without size and crop. */
  readonly rest: string;
}

/** Cache of parsed addresses. One is compared with many others. */
const parsedUrls = new Map<string, ParsedImageUrl | null>();
const maxParsedUrls = 500;

function parseImageUrl(address: string): ParsedImageUrl | null {
  let parsed = parsedUrls.get(address);
  if (parsed === undefined) {
    parsed = parseUncached(address);
    if (parsedUrls.size >= maxParsedUrls) parsedUrls.clear();
    parsedUrls.set(address, parsed);
  }
  return parsed;
}

function parseUncached(address: string): ParsedImageUrl | null {
  const whole = unwrapUrl(address);
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const segments = decodeUrl(url.pathname)
    .split('/')
    .filter((part) => part !== '');
  let file = segments.pop() ?? '';
  while (segments.length > 0 && (sizeFile.test(file) || sizeSegment.test(file))) {
    file = segments.pop() ?? '';
  }
  const name = trimName(file);
  const isFile = imageExtension.test(file) || uniqueFolder.test(name);
  const isSize = (parameter: string) =>
    plainSizeParameter.test(parameter) || (isFile && sizeParameter.test(parameter));
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isSize(pair.replace(/=.*/, '')) && !sizeValue.test(pair));
  const isSizeOnly =
    renditionName.test(name) || renditionName.test(file.replace(imageExtension, ''));
  const folder = `/${segments.join('/')}`
    .replace(sizeParts, '')
    .split('/')
    .filter((part) => part !== '' && !transform.test(part))
    .join('/');
  return {
    name,
    isNamed: name.length >= minNameLength && !isSizeOnly && !genericName.test(name),
    isNumbered: ownNumber.test(name),
    host: url.host,
    month: /(?:19|20)\d\d\/\d\d(?=\/|$)/.exec(segments.join('/'))?.[0] ?? null,
    ids: segments.join('/').match(id) ?? [],
    place: findPlace(url.host, segments, name),
    folder,
    parameters: parameters.sort().join('&'),
    rest: [
      url.host,
      folder,
      ...(isSizeOnly ? [] : [name, anyExtension.exec(file)?.[0] ?? '']),
    ].join('/'),
  };
}

/**
 * Returns a folder that is a hash, if the file is named after its size
 * ("<hash>/16x9/original.jpg"), or the id among a resizing service's parameters
 * ("id-4711,width-640/any-name.jpg").
 */
function findPlace(host: string, segments: readonly string[], name: string): string | null {
  const last = segments.at(-1) ?? '';
  if (parameterSegment.test(last) && last.split(',').some((pair) => sizePair.test(pair))) {
    const ids = last.split(',').filter((pair) => !sizePair.test(pair) && pair.match(id));
    if (ids.length === 1) return `${host}/${ids[0]}`;
  }
  if (!renditionName.test(name)) return null;
  const at = segments.findLastIndex((part) => uniqueFolder.test(part));
  const isOnlySized = at >= 0 && segments.slice(at + 1).every((part) => transform.test(part));
  return isOnlySized ? [host, ...segments.slice(0, at + 1)].join('/') : null;
}

/** Resizing services may be nested. */
const maxServices = 4;

/**
 * Returns the address that a resizing service carries in its path or query, or the
 * address itself.
 */
function unwrapUrl(address: string): string {
  let inner = address;
  for (let count = 0; count < maxServices; count++) {
    const plain = /%3a(?:%2f|\/){2}/i.test(inner) ? decodeUrl(inner) : inner;
    const start = plain.slice(1).search(/https?:\/\//) + 1;
    if (start === 0) break;
    // In a query, anything after "&" belongs to the service.
    const isInQuery = plain.slice(0, start).includes('?') && !plain.slice(start).includes('?');
    inner = isInQuery ? plain.slice(start).replace(/&.*$/, '') : plain.slice(start);
  }
  return inner;
}

function trimName(file: string): string {
  let name = file;
  for (let before = ''; before !== name; ) {
    before = name;
    for (const suffix of suffixes) {
      const cut = name.replace(suffix, '');
      if (cut.length >= 3) name = cut;
    }
  }
  name = name.replace(sizeBefore, '').replace(copyPrefix, '');
  const dated = /^(?<numbered>.*\d{9}.*)[-_]1\d{9}(?:\d{3})?$/.exec(name)?.groups?.['numbered'];
  if (dated !== undefined) return dated;
  const known = uniqueName.exec(name)?.[0];
  return known === undefined || counter.test(name.slice(known.length)) ? name : known;
}

/** Decodes repeatedly, because services that pass an address on may encode it again. */
function decodeUrl(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return /%[\da-f]{2}/i.test(plain) && plain !== text ? decodeUrl(plain) : plain;
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
