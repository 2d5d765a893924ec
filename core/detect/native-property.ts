/**
 * Returns a property of a node as the browser defines it, even if the page clobbers it, as `<form>
 * <input name=parentNode>` does. The prototypes of our scripts are not those of the page.
 *
 * Repeats `core/extract/page/native-dom.ts`, because detection imports nothing.
 */
export function getNativeProperty<Owner extends Node, Name extends keyof Owner>(
  node: Owner,
  name: Name,
): Owner[Name] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}
