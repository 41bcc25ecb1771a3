import { te } from '../../i18n/embed.ts';

/** Says in the frame, in plain words, why there is no chart, with a way to the dashboard and, where there is one, `instead`. */
export function showProblem(
  target: HTMLElement,
  words: string,
  instead: { href: string; text: string } | null = null,
): void {
  const note = document.createElement('div');
  note.className = 'problem';
  note.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = words;
  const link = document.createElement('a');
  link.href = new URL('./', document.baseURI).href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = te.problem.open;
  note.append(text, link);
  if (instead) {
    const other = document.createElement('a');
    other.href = instead.href;
    other.textContent = instead.text;
    note.append(' ', other);
  }
  target.replaceChildren(note);
}
