import type { Attachment } from 'svelte/attachments';

/** How far a finger must go, px, and by how much more sideways than up or down. */
const FAR = 60;
const SIDEWAYS = 1.6;

/** Lets a finger turn slides: to the left is the next one (1), to the right the one before (-1). */
export function swipe(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: { id: number; x: number; y: number } | null = null;
    const down = (event: PointerEvent) => {
      const { target } = event;
      const held =
        target instanceof Element && target.closest('[role="slider"], [data-zoomed], input, table') !== null;
      from =
        event.pointerType === 'touch' && event.isPrimary && !held
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null;
    };
    const up = (event: PointerEvent) => {
      if (from?.id !== event.pointerId) return;
      const dx = event.clientX - from.x;
      const dy = event.clientY - from.y;
      from = null;
      if (Math.abs(dx) >= FAR && Math.abs(dx) > SIDEWAYS * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
    };
    const cancel = () => {
      from = null;
    };
    element.addEventListener('pointerdown', down, true);
    element.addEventListener('pointerup', up, true);
    element.addEventListener('pointercancel', cancel, true);
    return () => {
      element.removeEventListener('pointerdown', down, true);
      element.removeEventListener('pointerup', up, true);
      element.removeEventListener('pointercancel', cancel, true);
    };
  };
}
