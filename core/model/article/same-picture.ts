const pictureEnding = /\.(?:jpe?g|jfif|png|webp|gif|avif|svg|heic|tiff?)$/i;
/** What resizing services and editors add to the name of a file, at its end. */
const suffixes = [
  pictureEnding,
  /=[swh]\d+(?:-.*)?$/i,
  /[-_.]?\d{2,4}x\d{0,4}$/i,
  /[-_](?:16x9|9x16|4x3|3x4|3x2|2x3|1x1|2x1|21x9|5x4|4x5)$/i,
  /[-_]\d{2,4}(?:w|h|px)$/i,
  // Fewer digits count something: "results-q3".
  /[-_.](?:w|h|s|width|height|max|maxw)[-_]?\d{3,4}(?:_r\d)?(?:_s)?$/i,
  /[-_.](?:scaled|rotated|large|medium|small|thumb|thumbnail|xlarge|full|original|orig|retina|sq|square|landscape|portrait|crop|cropped|og)$/i,
  // Width and quality, and not the number of a camera and a counter.
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
/** A segment of a path, or a part of one, that numbers a picture or an article. */
const id = new RegExp(`${uuid.source}|[\\da-f]{16,}|\\d{6,}`, 'gi');
/** What belongs to one picture in whatever folder it is. */
const ownNumber = new RegExp(
  `${uuid.source}|[\\da-f]{12,}|\\d{8,}|^\\d{6,}$|^(?=.*\\d)[\\da-z]{20,}=*$`,
  'i',
);
/** The beginning of a name up to its last UUID, or up to a long hash with a size behind it. */
const uniqueName = new RegExp(
  `^(?:.*${uuid.source}|[\\da-f]{32,}(?=(?:[-_.]\\d{3,4}){1,2}$))`,
  'i',
);
const uniqueFolder = new RegExp(`^(?:${uuid.source}|[\\da-f]{16,})$`, 'i');
/** The name of a size or crop and not of a picture. A bare number may be a picture of a gallery. */
const rendition =
  /^(?:(?:orig(?:inal)?|x?large|medium|small|full|thumb(?:nail)?|wide|square|landscape|portrait|standard|crop(?:ped)?)?[-_]*(?:\d{2,4}x-?\d{0,4})?|(?:\d{2,4}(?:x\d{2,4})?)@\d+|w\d{3,4})$/i;
/** A segment of "key-value" pairs, as resizing services take them. */
const pairs = /^[a-z]\w*-[^,/]+(?:,[a-z]\w*-[^,/]+)+$/i;
const sizePair = /^(?:w|h|width|height|quality|resize\w*|\w*size|crop\w*|overlay|pt|\w_pad)-/i;
/** Names that say what a file is for, and not which one it is. */
const generic =
  /^(?:(?:photo|image|img|picture|pic|default|main|hero|cover|lead|header|banner|thumb\w*|teaser|original|large|download|jpeg|jpg|png|webp|index|file|(?:hq|mq|sd|maxres)?default)[-_]?\d{0,3}|\d{1,4}|great|raw)$/i;
/** "size=708x398.jpg" behind the name of the file. */
const sizeFile = /^(?:size|w|width|h|height)[=_-]?\d+(?:x\d+)?(?:\.\w{3,4})?$/i;
/** "1620x0", "filters:quality(90)" or "v1" behind the segment that names the picture. */
const sizeSegment = /^(?:\d+x-?\d*|filters:.*|v\d)$/i;
const ending = /\.\w{3,4}$/i;
/** A copy of an upload keeps the name of the first, its id included. */
const copiedFrom = /^[\da-f]{24}_(?=[\da-f]{24}_)/i;
const counter = /^[-_. ]?\(?\d{1,2}\)?$/;
/** Digits; shorter ones may be dates. */
const longNumber = 8;
/** What sets copies of one file apart: UUIDs, hashes with letters and digits, and random keys. */
const serial = new RegExp(
  `${uuid.source}|(?<![\\da-z])(?=[a-z]*\\d)(?=\\d*[a-z])(?:[\\da-f]{8,}|[\\da-z]{24,})(?![\\da-z])`,
  'gi',
);
const crop = /^(?:custom|scaled|square|standard|wide)$/i;
/** Letters and digits a file name needs to identify the picture that opens a story. */
const telling = 12;
/** Letters; a shorter name is not the name of one picture. */
const shortestName = 5;
/** Parts of a path that give size, crop, quality or a signature. */
const transform =
  /^(?:\d*x-?\d*|sizes?|(?:dpr|f|q|g)_[\w.]+|[wh]_?\d+(?:[-_,].*)?|r[\d.]+|.*[,:].*|c_\w+|fit-in|smart|resize\w*|crop\w*|scale\w*|styles?|thumbs?|alternates|s\d{2,4}|v\d+|public|master)$/i;
/** Width and height as two parts of a path, and not a year and a day; or the name of a crop. */
const sizeParts = /\/(?:(?!20[0-3]\d\/)\d{3,4}\/\d{3,4}|(?:alternates|styles)\/[^/]+)(?=\/|$)/g;
/** Parameters of any address, also of one that names its picture in another parameter. */
const plainSizeParameter =
  /^(?:_?[ws]?[wh]|wid|hei|\w*width|\w*height|dpr|q|qlt|quality|fit|crop|auto|format|fmt|fm|resize|size|scale|scale-down-to|max-?[wh])$/i;
/** "t=crop:640:360" */
const sizeValue = /^[a-z]+=(?:crop|resize):/i;
/** Parameters of an address whose path names the picture. */
const sizeParameter =
  /^(?:x|y|s|v|ext|op|val|sum|hash|strip|im|sig|itok|auth|smart|token|ts|t|rev|version|cb|rect|output|type|mode|as|fl|ssl|zoom|disable|enable|optimize|impolicy|overlay.*|bg-color|cs|ixlib|trim|compress|wmark|vtcrop|focal\w*|tr)$/i;

/**
 * Answers whether two addresses give the same picture, in whatever size, crop,
 * format or copy of a resizing service.
 *
 * Precision before recall: numbered files of a gallery ("quay-1.jpg",
 * "quay-2.jpg") differ, and so do files of one name under different numbers,
 * files of one short name in two folders, and addresses whose queries differ in
 * more than size. A picture wrongly taken for another is lost to the user.
 * Cost: the same picture under an unrelated address counts as two.
 */
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [readPicture(one), readPicture(other)];
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
  if (left.ids.length === 0 || right.ids.length === 0) return lettersOf(left.name) >= telling;
  return left.ids.some((number) => right.ids.includes(number));
}

/**
 * Answers whether two addresses end in the same telling file name, whatever ids, hashes and sizes
 * stand around it: one picture uploaded twice, or cropped under a hash. Weaker than
 * `isSamePicture`, for where the two are expected to be the same.
 */
export function isSameFileName(one: string, other: string): boolean {
  const [left, right] = [one, other].map((address) => {
    const name = readPicture(address)?.name.toLowerCase() ?? '';
    const words = name.replace(serial, ' ').split(/[^\p{L}\p{N}]+/u);
    return words.filter((word) => word !== '' && !crop.test(word)).join(' ');
  });
  return left === right && left !== undefined && lettersOf(left) >= telling;
}

function lettersOf(name: string): number {
  return name.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** For names as short as "judy": the same one under a number that is no date. */
function hasSharedNumber(left: Picture, right: Picture): boolean {
  if (!/\p{L}{3}/u.test(left.name) || [generic, rendition].some((no) => no.test(left.name))) {
    return false;
  }
  return left.ids.some((number) => number.length >= longNumber && right.ids.includes(number));
}

interface Picture {
  /** The file without what resizing adds to its name. */
  readonly name: string;
  /** The name belongs to one picture. */
  readonly isNamed: boolean;
  /** The name holds a number or a hash of its own. */
  readonly isNumbered: boolean;
  readonly host: string;
  /** "2026/05" in the path, or null. */
  readonly month: string | null;
  /** Numbers and hashes in the path before the file. */
  readonly ids: readonly string[];
  /** The folder or parameter that identifies the picture whatever the file is called, or null. */
  readonly place: string | null;
  /** The path before the file without sizes and crops. */
  readonly folder: string;
  /** The parameters that do not give size, crop, quality or format. */
  readonly parameters: string;
  /** Host, folder and file without size and crop. */
  readonly rest: string;
}

function readPicture(address: string): Picture | null {
  const whole = unwrap(address);
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const segments = decode(url.pathname)
    .split('/')
    .filter((part) => part !== '');
  let file = segments.pop() ?? '';
  while (segments.length > 0 && (sizeFile.test(file) || sizeSegment.test(file))) {
    file = segments.pop() ?? '';
  }
  const name = cutName(file);
  const isFile = pictureEnding.test(file) || uniqueFolder.test(name);
  const isSize = (parameter: string) =>
    plainSizeParameter.test(parameter) || (isFile && sizeParameter.test(parameter));
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isSize(pair.replace(/=.*/, '')) && !sizeValue.test(pair));
  const isSizeOnly = rendition.test(name) || rendition.test(file.replace(pictureEnding, ''));
  const folder = `/${segments.join('/')}`
    .replace(sizeParts, '')
    .split('/')
    .filter((part) => part !== '' && !transform.test(part))
    .join('/');
  return {
    name,
    isNamed: name.length >= shortestName && !isSizeOnly && !generic.test(name),
    isNumbered: ownNumber.test(name),
    host: url.host,
    month: /(?:19|20)\d\d\/\d\d(?=\/|$)/.exec(segments.join('/'))?.[0] ?? null,
    ids: segments.join('/').match(id) ?? [],
    place: readPlace(url.host, segments, name),
    folder,
    parameters: parameters.sort().join('&'),
    rest: [url.host, folder, ...(isSizeOnly ? [] : [name, ending.exec(file)?.[0] ?? ''])].join('/'),
  };
}

/**
 * A folder that is a hash, if the file is named after its size ("<hash>/16x9/original.jpg"), or
 * the id among a resizing service's parameters ("id-4711,width-640/any-name.jpg").
 */
function readPlace(host: string, segments: readonly string[], name: string): string | null {
  const last = segments.at(-1) ?? '';
  if (pairs.test(last) && last.split(',').some((pair) => sizePair.test(pair))) {
    const ids = last.split(',').filter((pair) => !sizePair.test(pair) && pair.match(id));
    if (ids.length === 1) return `${host}/${ids[0]}`;
  }
  if (!rendition.test(name)) return null;
  const at = segments.findLastIndex((part) => uniqueFolder.test(part));
  const isOnlySized = at >= 0 && segments.slice(at + 1).every((part) => transform.test(part));
  return isOnlySized ? [host, ...segments.slice(0, at + 1)].join('/') : null;
}

/** Services that carry the address of a picture in their own may do so in each other. */
const maxServices = 4;

/** The address that resizing services carry in their path or query, or the address itself. */
function unwrap(address: string): string {
  let inner = address;
  for (let count = 0; count < maxServices; count++) {
    const plain = /%3a(?:%2f|\/){2}/i.test(inner) ? decode(inner) : inner;
    const start = plain.slice(1).search(/https?:\/\//) + 1;
    if (start === 0) break;
    // In a query, what follows "&" belongs to the service.
    const isInQuery = plain.slice(0, start).includes('?') && !plain.slice(start).includes('?');
    inner = isInQuery ? plain.slice(start).replace(/&.*$/, '') : plain.slice(start);
  }
  return inner;
}

function cutName(file: string): string {
  let name = file;
  for (let before = ''; before !== name; ) {
    before = name;
    for (const suffix of suffixes) {
      const cut = name.replace(suffix, '');
      if (cut.length >= 3) name = cut;
    }
  }
  name = name.replace(sizeBefore, '').replace(copiedFrom, '');
  const dated = /^(?<numbered>.*\d{9}.*)[-_]1\d{9}(?:\d{3})?$/.exec(name)?.groups?.['numbered'];
  if (dated !== undefined) return dated;
  const known = uniqueName.exec(name)?.[0];
  return known === undefined || counter.test(name.slice(known.length)) ? name : known;
}

/** Services that pass an address on may encode it again. */
function decode(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return /%[\da-f]{2}/i.test(plain) && plain !== text ? decode(plain) : plain;
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
