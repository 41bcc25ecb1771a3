/** A gazetteer as text: one entry a line, so that a change of one place is a change of one line. */
export function gazetteerFile(credits: readonly string[], key: string, entries: readonly unknown[]): string {
  const lines = entries.map((entry) => JSON.stringify(withoutEmpty(entry)));
  return `{"credits":${JSON.stringify(credits)},"${key}":[\n${lines.join(',\n')}\n]}\n`;
}

function withoutEmpty(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
