/** Attributes of an element; `null` and `undefined` leave one out, numbers are rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Characters that XML 1.0 cannot hold, escaped or not. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- exactly the control characters that XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it stands in XML, in content and in attributes alike; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element as text. `children` is XML already. */
export function tag(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === null || value === undefined
        ? []
        : ` ${key}="${typeof value === 'number' ? hundredths(value) : escapeXml(value)}"`,
    )
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}
