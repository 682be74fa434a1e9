/** Properties as the browser's prototypes declare them, whatever the page has put on a node under the same name. */

/**
 * A reader of one property. What the prototypes say is looked up once a kind of node: a post is asked some hundred things,
 * and a node of another frame is of another kind.
 */
export function property(name: string): (node: object) => ReturnType<typeof Reflect.get> {
  const known = new WeakMap<object, PropertyDescriptor>();
  return (node: object) => {
    const kind: object = Object.getPrototypeOf(node);
    let declared = known.get(kind);
    if (declared === undefined) {
      declared = declaredOn(kind, name);
      known.set(kind, declared);
    }
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
