/** Lower case without accents: 'Şeker' and 'seker' are one word. Null where nothing is left. */
export function foldTerm(term: string): string | null {
  const folded = term.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
  return folded === '' ? null : folded;
}
