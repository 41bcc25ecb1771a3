/** Keeps a link from leading away on a click or a press of the middle button, which the mark answers itself; its menu stays. */
export function staysHere(link: Element): () => void {
  const stay = (event: Event) => event.preventDefault();
  link.addEventListener('click', stay);
  link.addEventListener('auxclick', stay);
  return () => {
    link.removeEventListener('click', stay);
    link.removeEventListener('auxclick', stay);
  };
}
