import type { Attachment } from 'svelte/attachments';

/**
 * A mark's drawing, where a number beside it is the same mark in words: it answers the pointer, and the keyboard
 * and assistive technology meet the number alone.
 */
export function pointerOnly(
  attachment: Attachment<HTMLElement | SVGElement>,
): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    const detach = attachment(element);
    for (const name of ['data-mark', 'role', 'tabindex']) element.removeAttribute(name);
    return detach;
  };
}
