/** An address of the web, as given, or null: nothing else (`javascript:`, `data:`) ever becomes a link. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null;
  const trimmed = value.trim();
  try {
    const { protocol } = new URL(trimmed);
    return protocol === 'https:' || protocol === 'http:' ? trimmed : null;
  } catch {
    return null;
  }
}
