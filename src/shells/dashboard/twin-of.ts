/**
 * The element of another drawing of the same page that does what `element` does in its own: of as many elements with the
 * same tag, name and facts, the one at the same place. One that says what it does next (another theme) has another name
 * there and the same look. Null where there is none.
 */
export function twinOf(element: Element, picture: ParentNode, page: ParentNode): Element | null {
  const named = alike(element, picture, page, nameOf);
  return named ?? (element.hasAttribute('class') ? alike(element, picture, page, lookOf) : null);
}

function alike(
  element: Element,
  picture: ParentNode,
  page: ParentNode,
  keyOf: (one: Element) => string,
): Element | null {
  const key = keyOf(element);
  const among = (root: ParentNode) =>
    [...root.querySelectorAll(element.localName)].filter((one) => keyOf(one) === key);
  return among(page)[among(picture).indexOf(element)] ?? null;
}

function nameOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return `${name.replaceAll(/\s+/gu, ' ').trim()} ${element.getAttribute('data-facts') ?? ''}`;
}

function lookOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}
