import { floorDivide, integerSquareRoot, type Rational } from './rational.ts';

/** An exact value as text, so that a ledger can be stored, sent and printed without losing a digit. */
export interface Exact {
  /** `'138/7'`, `'42'`, or `'√(25/2)'` where the value is a square root that is not rational. */
  readonly fraction: string;
  /** At most six decimals, cut and never rounded up: `'19.714285'`. */
  readonly decimal: string;
  /** Whether `decimal` leaves digits out. */
  readonly cut: boolean;
}

const PLACES = 6;
const SCALE = 10n ** BigInt(PLACES);

function placed(scaled: bigint): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(PLACES + 1, '0');
  const tail = digits.slice(-PLACES).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${tail === '' ? '' : `.${tail}`}`;
}

function fractionText(r: Rational): string {
  return r.d === 1n ? r.n.toString() : `${r.n}/${r.d}`;
}

/** The exact text of a fraction. */
export function exact(r: Rational): Exact {
  const magnitude = ((r.n < 0n ? -r.n : r.n) * SCALE) / r.d;
  const scaled = r.n < 0n ? -magnitude : magnitude;
  return { fraction: fractionText(r), decimal: placed(scaled), cut: scaled * r.d !== r.n * SCALE };
}

/** The exact text of the square root of a fraction that is not negative. */
export function exactRoot(square: Rational): Exact {
  const [n, d] = [integerSquareRoot(square.n), integerSquareRoot(square.d)];
  if (n * n === square.n && d * d === square.d) return exact({ n, d });
  const scaled = integerSquareRoot(floorDivide(square.n * SCALE * SCALE, square.d));
  return { fraction: `√(${fractionText(square)})`, decimal: placed(scaled), cut: true };
}
