const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** The value of an English number word (`twelve`, `twenty-five`, `dozen`), folded, or null. */
export function numberWord(fold: string): number | null {
  const whole = VALUES.get(fold);
  if (whole !== undefined) return whole;
  const hyphen = fold.indexOf('-');
  if (hyphen < 0) return null;
  const tens = VALUES.get(fold.slice(0, hyphen));
  const unit = VALUES.get(fold.slice(hyphen + 1));
  if (tens === undefined || unit === undefined) return null;
  return tens >= 20 && tens < 100 && unit > 0 && unit < 10 ? tens + unit : null;
}
