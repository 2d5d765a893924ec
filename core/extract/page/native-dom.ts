/**
 * Returns a property as the browser defines it, even if the page shadows it.
 *
 * `<form><input name=parentNode>` turns `form.parentNode` into an input, and `<img
 * name=implementation>` does the same to the document. The property is therefore read from
 * the prototype.
 */
export function getNativeProperty<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
): Target[Key] {
  return Reflect.get(Object.getPrototypeOf(target), key, target);
}

/** Returns an attribute of any element, even of a form with a field named "getAttribute". */
export function getNativeAttribute(element: Element, name: string): string | null {
  return getNativeProperty(element, 'getAttribute').call(element, name);
}
