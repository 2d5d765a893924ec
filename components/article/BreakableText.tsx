/** Text that contains a slash but no space, such as an address that is a title. */
const address = /^\S*\/\S*$/;

/** After a sign of an address. */
const sign = /(?<=[/.?&=_-])(?!\/)/;

/** After a sign of an address with its scheme, in a text. */
const signWithin = /(?<=:\/\/\S*[/.?&=_-])/;

/** Text whose addresses may break after their signs, instead of within their words. */
export function BreakableText({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split(address.test(text) ? sign : signWithin);
  return (
    <>
      {first}
      {rest.map((part) => [<wbr />, part])}
    </>
  );
}
