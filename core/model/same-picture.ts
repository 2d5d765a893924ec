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
  /\.r_d\..*$/,
  /_c\d+-\d+-\d+-\d+$/,
];
const sizeBefore = /^\d{2,4}x\d{0,4}[-_]/;
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;
/** A segment of a path, or a part of one, that numbers a picture or an article. */
const id = new RegExp(`${uuid.source}|[\\da-f]{16,}|\\d{6,}`, 'g');
/** Names that say what a file is for, and not which one it is. */
const generic =
  /^(?:(?:photo|image|img|picture|pic|default|main|hero|cover|lead|header|banner|thumb\w*|teaser|original|large|download|jpeg|jpg|png|webp|index|file|(?:hq|mq|sd|maxres)?default)[-_]?\d{0,3}|\d{1,4}|great|raw)$/;
/** "size=708x398.jpg" behind the name of the file. */
const sizeFile = /^(?:size|w|width|h|height)[=_-]?\d+(?:x\d+)?(?:\.\w{3,4})?$/;
const ending = /\.\w{3,4}$/;
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
  if (!left.isNamed || !right.isNamed) return left.rest === right.rest;
  if (left.name !== right.name) return false;
  if (left.isNumbered) return true;
  const isSameHost = left.host === right.host;
  if (isSameHost && left.month && right.month && left.month !== right.month) return false;
  if (left.ids.length === 0 || right.ids.length === 0) return true;
  return isSameHost
    ? left.ids.at(-1) === right.ids.at(-1)
    : left.ids.some((number) => right.ids.includes(number));
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
    rest: [
      url.host,
      ...segments.filter((part) => !transform.test(part)),
      name,
      ending.exec(file)?.[0] ?? '',
      ...parameters.sort(),
    ].join('/'),
  };
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
  name = name.replace(sizeBefore, '');
  // Behind a name that is unique by itself stands the crop.
  return new RegExp(`^${uuid.source}`).exec(name)?.[0] ?? name;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
