const SPELLINGS =
  'ı=i ə=a ß=ss ø=o ł=l đ=d æ=ae þ=th œ=oe ' +
  'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ye ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h';
const LATIN = new Map(SPELLINGS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]));

const ASCII = /^[\x20-\x7e]*$/u;

/** In letters of the plain alphabet, where they have any there. */
function unmarked(text: string): string {
  const latin = Array.from(text.normalize('NFC'), (letter) => LATIN.get(letter) ?? letter);
  return latin
    .join('')
    .normalize('NFD')
    .replace(/[\p{M}’]+/gu, '');
}

/** A readable id: lower-case Latin letters, digits and single hyphens; `x` where nothing of the text can stay. */
export function slug(text: string): string {
  const small = text.toLowerCase();
  const plain = ASCII.test(small) ? small : unmarked(small);
  return (
    plain
      .replaceAll("'", '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'x'
  );
}
