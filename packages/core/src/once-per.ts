/**
 * Works something out once for each thing it is about, however many ask. `keyOf` names that thing. A draft is copied when
 * it is given what a rule wants of it: what is only about its words goes by its `blocks`, and what is only about its
 * elements by its `tree`.
 */
export function oncePer<Asked, Value>(
  keyOf: (asked: Asked) => object,
  find: (asked: Asked) => Value
): (asked: Asked) => Value {
  const known = new WeakMap<object, { value: Value }>()
  return (asked) => {
    const key = keyOf(asked)
    let found = known.get(key)
    if (!found) {
      found = { value: find(asked) }
      known.set(key, found)
    }
    return found.value
  }
}
