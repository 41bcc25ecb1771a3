/** The faces in which the page is set where nothing asks for another. */
const FACES = ["1em 'Literata Variable'", "1em 'Source Sans 3 Variable'"];

/** A page whose typefaces are longer in coming is set in others until then, ms. */
const PATIENCE_MS = 300;

/** Resolves when text can be drawn in the page's typefaces, so that no line of it moves, or when they are long in coming. */
export async function typefaces(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(FACES.map((face) => document.fonts.load(face))), patience]);
}
