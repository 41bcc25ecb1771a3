/**
 * The element of another drawing of the same page that does what `element` does in its own: of as many elements with the
 * same tag, name and facts, the one at the same place. Null where there is none.
 */
export function twinOf(element: Element, picture: ParentNode, page: ParentNode): Element | null {
  const key = keyOf(element);
  const alike = (root: ParentNode) =>
    [...root.querySelectorAll(element.localName)].filter((one) => keyOf(one) === key);
  return alike(page)[alike(picture).indexOf(element)] ?? null;
}

function keyOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return `${name.replaceAll(/\s+/gu, ' ').trim()} ${element.getAttribute('data-facts') ?? ''}`;
}
