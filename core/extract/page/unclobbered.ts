/**
 * A property as the browser defines it, whatever the page has named so.
 *
 * `<form><input name=parentNode>` makes `form.parentNode` an input, and
 * `<img name=implementation>` does the same to the document: such names shadow
 * the prototype's, so the property is read from the prototype.
 */
export function unclobbered<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
): Target[Key] {
  return Reflect.get(Object.getPrototypeOf(target), key, target);
}

/** An attribute of any element, also of a form with a field named "getAttribute". */
export function attributeOf(element: Element, name: string): string | null {
  return unclobbered(element, 'getAttribute').call(element, name);
}
