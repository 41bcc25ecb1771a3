const LONGEST = 2000;

/**
 * An address of the web, as given but without the spaces around it and the line breaks in it, or null: nothing else
 * (`javascript:`, `data:`) ever becomes a link.
 */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const address = value.trim().replace(/[\t\r\n]/g, '');
  try {
    const { protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}
