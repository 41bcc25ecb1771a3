/** What a map holds under a key; made and put there, where it holds nothing yet. */
export function kept<K, V>(held: Map<K, V>, key: K, make: () => V): V {
  let value = held.get(key);
  if (value === undefined) held.set(key, (value = make()));
  return value;
}
