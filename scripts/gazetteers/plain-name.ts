const MARKS = /\p{M}+/gu;
const NOT_NAME = /[^\p{L}\p{N}]+/gu;
const LETTERS: Record<string, string> = {
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Words of kind that gazetteers put before or behind a region's own name. */
const KIND_WORDS = new Set(
  (
    'region regiune oblast oblysy oblisi province provincia provinsi district rayon rayonu raion raionul viloyati viloyat wilaya welayaty ' +
    'county state governorate muhafazat departamento department prefecture republic respublika respublikasi respublikasy ' +
    'city shaary sahari municipality municipiul gorod of the and qalasy kray krai autonomous avtonomnaya okrug sheng zizhiqu shi changwat opstina palata voblasts voblasc judetul raionul comarca'
  ).split(' '),
);

/** A name without accents, case and punctuation, to compare spellings of one place across gazetteers. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıəǝßæøłđðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʻʼ`]/g, '')
    .replace(NOT_NAME, ' ')
    .trim();
}

/** `plainName` without the words that say what kind of region it is. */
export function plainRegionName(name: string): string {
  const words = plainName(name).split(' ');
  const own = words.filter((word) => !KIND_WORDS.has(word));
  return (own.length > 0 ? own : words).join(' ');
}
