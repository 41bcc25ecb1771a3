/**
 * An attachment for what holds a button and the panel it opens: closes the panel when a person points or goes outside,
 * or presses Escape; then `back` is true and the focus belongs to the button again.
 */
export function closeOutside(
  isOpen: () => boolean,
  close: (back: boolean) => void,
): (root: HTMLElement) => () => void {
  return (root) => {
    const outside = (target: EventTarget | null) => target instanceof Node && !root.contains(target);
    const onpointerdown = (event: PointerEvent) => {
      if (isOpen() && outside(event.target)) close(false);
    };
    const onfocusout = (event: FocusEvent) => {
      if (isOpen() && outside(event.relatedTarget)) close(false);
    };
    const onkeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      close(true);
    };
    window.addEventListener('pointerdown', onpointerdown);
    root.addEventListener('focusout', onfocusout);
    root.addEventListener('keydown', onkeydown);
    return () => {
      window.removeEventListener('pointerdown', onpointerdown);
      root.removeEventListener('focusout', onfocusout);
      root.removeEventListener('keydown', onkeydown);
    };
  };
}
