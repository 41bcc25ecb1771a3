const CASE_BIT = 0x20;

/** Whether a UTF-16 code is a letter of the plain alphabet, a to z or A to Z. */
export function isPlainLetter(code: number): boolean {
  const small = code | CASE_BIT;
  return small >= 0x61 && small <= 0x7a;
}
