const NARROW = /[iIjlt.,:;'’|!()\-f1]/u;
/** Letters of this alphabet that are not narrow are wider than Latin ones. */
const BROAD = /\p{Script=Cyrillic}/u;
const WIDE = /[mwMWЖжШшЩщЮюФфЫы%—…]/u;

/** Which letters a label is set in: sans, bold sans, or letterspaced serif capitals. */
export type Face = 'plain' | 'bold' | 'spaced';

/**
 * How wide a text will be at most, in pixels, judged by its letters: layout needs a width where nothing can be
 * measured (tests, still pictures), and leaves room where faces differ.
 */
export function textWidth(text: string, size: number, face: Face = 'plain'): number {
  let em = 0;
  for (const letter of text)
    em +=
      letter === ' '
        ? 0.22
        : NARROW.test(letter)
          ? 0.31
          : WIDE.test(letter)
            ? 0.84
            : /\p{Lu}/u.test(letter)
              ? 0.64
              : BROAD.test(letter)
                ? 0.6
                : 0.535;
  const factor = face === 'plain' ? 1 : face === 'bold' ? 1.06 : 1.12;
  return (em * factor + (face === 'spaced' ? 0.16 * text.length : 0)) * size;
}

/** Breaks a text at spaces into as few lines as keep within `width` pixels; a single long word stays whole. */
export function wrapped(text: string, width: number, size: number, face: Face = 'plain'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size, face) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
