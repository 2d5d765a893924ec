/** Text that contains a slash but no space, such as an address that is a title. */
const address = /^\S*\/\S*$/;

/** Text, which may break after the signs of an address instead of within its words. */
export function BreakableText({ text }: { readonly text: string }) {
  if (!address.test(text)) return <>{text}</>;
  const [first, ...rest] = text.split(/(?<=[/.?&=_-])/);
  return (
    <>
      {first}
      {rest.map((part) => [<wbr />, part])}
    </>
  );
}
