/** What resizing services and editors add to the name of a file, at its end. */
const suffixes = [
  /\.(?:jpe?g|jfif|jpg|png|webp|gif|avif|svg|heic|tiff?)$/,
  /=[swh]\d+(?:-.*)?$/,
  /[-_.]?\d{2,4}x\d{0,4}$/,
  /[-_]\d{1,2}x\d{1,2}$/,
  /[-_]\d{2,4}(?:w|h|px)$/,
  /[-_.](?:w|h|s|q|width|height|max|maxw)[-_]?\d{1,4}(?:_r\d)?(?:_s)?$/,
  /[-_](?!(?:19|20)\d\d-)\d{3,4}-\d{2}$/,
  /[-_.](?:scaled|rotated|large|medium|small|thumb|thumbnail|xlarge|full|original|orig|retina|sq|square|landscape|portrait|crop|cropped|facebook|twitter|social|og)$/,
  /-e\d{10,}$/,
  /@[23]x$/,
  /~.*$/,
  /_v\d{1,2}_\d{1,2}_\d{3,4}$/,
  /_v-.*$/,
  /[-_]p-\d{3,4}$/,
  /\.r_d\..*$/,
  /_c\d+-\d+-\d+-\d+$/,
];
const sizeBefore = /^\d{2,4}x\d{0,4}[-_]/;
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;
/** A segment of a path, or a part of one, that numbers a picture or an article. */
const id = new RegExp(`${uuid.source}|[\\da-f]{16,}|\\d{6,}`, 'g');
/** The beginning of a name up to its last UUID, or up to a long hash with a size behind it. */
const uniqueName = new RegExp(`^(?:.*${uuid.source}|[\\da-f]{32,}(?=(?:[-_.]\\d{3,4}){1,2}$))`);
const uniqueFolder = new RegExp(`^(?:${uuid.source}|[\\da-f]{16,})$`);
/** The name of a size and not of a picture. A bare number may be a picture of a gallery. */
const rendition =
  /^(?:orig(?:inal)?|x?large|medium|small|full|thumb(?:nail)?|\d{2,4}x\d{2,4}|(?:\d{2,4}(?:x\d{2,4})?)@\d+|w\d{3,4})$/;
/** A segment of "key-value" pairs, as resizing services take them. */
const pairs = /^[a-z]\w*-[^,/]+(?:,[a-z]\w*-[^,/]+)+$/;
const sizePair = /^(?:w|h|width|height|quality|resize\w*|\w*size|crop\w*|overlay|pt|\w_pad)-/;
/** Names that say what a file is for, and not which one it is. */
const generic =
  /^(?:(?:photo|image|img|picture|pic|default|main|hero|cover|lead|header|banner|thumb\w*|teaser|original|large|download|jpeg|jpg|png|webp|index|file|(?:hq|mq|sd|maxres)?default)[-_]?\d{0,3}|\d{1,4}|great|raw)$/;
/** "size=708x398.jpg" behind the name of the file. */
const sizeFile = /^(?:size|w|width|h|height)[=_-]?\d+(?:x\d+)?(?:\.\w{3,4})?$/;
const ending = /\.\w{3,4}$/;
/** A copy of an upload keeps the name of the first, its id included. */
const copiedFrom = /^[\da-f]{24}_(?=[\da-f]{24}_)/;
const counter = /^[-_. ]?\(?\d{1,2}\)?$/;
/** Digits; shorter ones may be dates. */
const longNumber = 8;
/** What sets copies of one file apart: UUIDs, hashes with letters and digits, and random keys. */
const serial = new RegExp(
  `${uuid.source}|(?<![\\da-z])(?=[a-z]*\\d)(?=\\d*[a-z])(?:[\\da-f]{8,}|[\\da-z]{24,})(?![\\da-z])`,
  'g',
);
const crop = /^(?:custom|scaled|square|standard|wide)$/;
/** Letters and digits of a file name that is no other picture's at the beginning of a story. */
const telling = 12;
/** Letters; a shorter name is not the name of one picture. */
const shortestName = 5;
/** Parts of a path or a query that give size, crop, quality or a signature. */
const transform =
  /^(?:\d{2,4}|\d*x\d*|[wh]_?\d+.*|w\d+|r[\d.]+|.*[,:].*|c_\w+|fit-in|smart|resize\w*|crop\w*|scale\w*|styles?|thumbs?|alternates|s\d+|v\d+|public|master)$/;
const sizeParameter =
  /^(?:w|h|x|y|q|s|v|dpr|width|height|quality|fit|crop|auto|format|fm|ext|op|val|sum|hash|resize|strip|im|imwidth|sig|itok|auth|smart|token|ts|t|rev|version|cb|rect|output|type|size|scale|mode|as|fl|ssl|zoom|disable|enable|optimize|impolicy|imwidth|overlay.*|bg-color|cs|ixlib|trim|compress|wmark|vtcrop|max-?w|max-?h|focal\w*)$/i;

/**
 * Answers whether two addresses give the same picture, in whatever size, crop,
 * format or copy of a resizing service.
 *
 * Precision before recall: numbered files of a gallery ("quay-1.jpg",
 * "quay-2.jpg") differ, and so do files of one name under different numbers.
 * Cost: the same picture under an unrelated address counts as two.
 */
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [readPicture(one), readPicture(other)];
  if (!left || !right) return false;
  if (left.place !== null && right.place !== null) return left.place === right.place;
  if (!left.isNamed || !right.isNamed) {
    return left.rest === right.rest || (left.name === right.name && hasSharedNumber(left, right));
  }
  if (left.name !== right.name) return false;
  if (left.isNumbered) return true;
  const isSameHost = left.host === right.host;
  if (isSameHost && left.month && right.month && left.month !== right.month) return false;
  if (left.ids.length === 0 || right.ids.length === 0) return true;
  return isSameHost
    ? left.ids.at(-1) === right.ids.at(-1)
    : left.ids.some((number) => right.ids.includes(number));
}

/**
 * Answers whether two addresses end in the same telling file name, whatever ids, hashes and sizes
 * stand around it: one picture uploaded twice, or cropped under a hash. Weaker than
 * `isSamePicture`, for where the two are expected to be the same.
 */
export function isSameFileName(one: string, other: string): boolean {
  const [left, right] = [one, other].map((address) => {
    const name = readPicture(address)?.name ?? '';
    const words = name.replace(serial, ' ').split(/[^\p{L}\p{N}]+/u);
    return words.filter((word) => word !== '' && !crop.test(word)).join(' ');
  });
  return left === right && left !== undefined && left.replaceAll(' ', '').length >= telling;
}

/** For names as short as "judy": the same one under a number that is no date. */
function hasSharedNumber(left: Picture, right: Picture): boolean {
  if (!/\p{L}{3}/u.test(left.name) || generic.test(left.name)) return false;
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
  /** The address without size, crop and quality. */
  readonly rest: string;
}

function readPicture(address: string): Picture | null {
  const whole = unwrap(address);
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const segments = decode(url.pathname)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  let file = segments.pop() ?? '';
  while (sizeFile.test(file) && segments.length > 0) file = segments.pop() ?? '';
  const name = cutName(file);
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !sizeParameter.test(pair.replace(/=.*/, '')));
  return {
    name,
    isNamed: name.length >= shortestName && !generic.test(name),
    isNumbered: new RegExp(`${id.source}|\\d{5,}`).test(name),
    host: url.host,
    month: /(?:19|20)\d\d\/\d\d(?=\/|$)/.exec(segments.join('/'))?.[0] ?? null,
    ids: segments.join('/').match(id) ?? [],
    place: readPlace(url.host, segments, name),
    rest: [
      url.host,
      ...segments.filter((part) => !transform.test(part)),
      name,
      ending.exec(file)?.[0] ?? '',
      ...parameters.sort(),
    ].join('/'),
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
const mostServices = 4;

/** The address that resizing services carry in their path or query, or the address itself. */
function unwrap(address: string): string {
  let inner = address;
  for (let count = 0; count < mostServices; count++) {
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
