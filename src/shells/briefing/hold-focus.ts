import type { Attachment } from 'svelte/attachments';

const TAKES_FOCUS = 'button:not([tabindex="-1"]), a[href], input, select, textarea, [tabindex="0"]';

/** Moves the focus to the first control of a dialog and keeps Tab inside it while it is open. */
export function holdFocus(): Attachment<HTMLElement> {
  return (dialog) => {
    const controls = () => [...dialog.querySelectorAll<HTMLElement>(TAKES_FOCUS)];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const all = controls();
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (document.activeElement !== edge && dialog.contains(document.activeElement)) return;
      event.preventDefault();
      (event.shiftKey ? all.at(-1) : all[0])?.focus();
    };
    dialog.addEventListener('keydown', onKey);
    controls()[0]?.focus({ preventScroll: true });
    return () => dialog.removeEventListener('keydown', onKey);
  };
}
