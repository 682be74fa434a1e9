/** Properties as the browser's prototypes declare them, whatever the page has put on a node under the same name. */

import { remembering } from "./remember.ts";

/**
 * A reader of one property. What the prototypes say is looked up once a kind of node: a post is asked some hundred things,
 * and a node of another frame is of another kind.
 */
export function property(name: string): (node: object) => ReturnType<typeof Reflect.get> {
  const declaration = remembering((kind: object) => declaredOn(kind, name), new WeakMap());
  return (node: object) => {
    const declared = declaration(Object.getPrototypeOf(node));
    return declared.get === undefined ? declared.value : declared.get.call(node);
  };
}

function declaredOn(kind: object, name: string): PropertyDescriptor {
  for (let at: object | null = kind; at !== null; at = Object.getPrototypeOf(at)) {
    const here = Object.getOwnPropertyDescriptor(at, name);
    if (here !== undefined) return here;
  }
  return {};
}

/** A caller of one method that takes one thing. */
export function method(name: string): (node: object, given: unknown) => ReturnType<typeof Reflect.get> {
  const declared = property(name);
  return (node, given) => declared(node).call(node, given);
}
