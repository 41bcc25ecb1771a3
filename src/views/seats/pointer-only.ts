import type { Attachment } from 'svelte/attachments';

type Mark = Attachment<HTMLElement | SVGElement>;

/**
 * A mark's drawing, where a number beside it is the same mark in words: it answers the pointer, and the keyboard
 * and assistive technology meet the number alone.
 */
export function pointerOnly(attachment: Mark): Mark {
  let quiet = known.get(attachment);
  if (!quiet) known.set(attachment, (quiet = quieted(attachment)));
  return quiet;
}

/** A chart that is told anew asks again: the same mark gets the same answer, and its element stays attached. */
const known = new WeakMap<Mark, Mark>();

function quieted(attachment: Mark): Mark {
  return (element) => {
    const detach = attachment(element);
    for (const name of ['data-mark', 'role']) element.removeAttribute(name);
    // A drawing that listens for focus is a stop of the Tab key in some browsers unless it says that it is none.
    element.setAttribute('tabindex', '-1');
    return detach;
  };
}
