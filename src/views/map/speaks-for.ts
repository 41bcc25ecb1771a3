import type { Attachment } from 'svelte/attachments';

/** Hands what the pointer does to a label on to its mark (`data-key`) in the same drawing, so that both answer alike. */
export function speaksFor(key: string): Attachment<SVGElement> {
  return (label) => {
    const mark = () =>
      [...(label.ownerSVGElement?.querySelectorAll('[data-key]') ?? [])].find(
        (one) => one.getAttribute('data-key') === key,
      );
    const hand = (event: Event) => {
      if (!(event instanceof MouseEvent)) return;
      const { type, button, ctrlKey, metaKey, clientX, clientY } = event;
      mark()?.dispatchEvent(
        new MouseEvent(type, { button, ctrlKey, metaKey, clientX, clientY, cancelable: true }),
      );
    };
    const types = ['pointerenter', 'pointerleave', 'click', 'auxclick'];
    for (const type of types) label.addEventListener(type, hand);
    return () => {
      for (const type of types) label.removeEventListener(type, hand);
    };
  };
}
