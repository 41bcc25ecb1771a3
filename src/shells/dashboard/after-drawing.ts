/** Resolves when the browser has put on the screen what was drawn before, and has time. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
