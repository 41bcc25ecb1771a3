import { rational, type Rational } from './rational.ts';
import { SeatInputError } from './seat-input-error.ts';

/** A count as it may be handed in; a string is an exact decimal such as `'12.5'`. */
export type Decimal = number | bigint | string;

const PLAIN = /^(\d+)(?:\.(\d+))?$/;
const SHORTEST = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/;

function fromDigits(whole: string, decimals: string, exponent: number): Rational {
  const places = decimals.length - exponent;
  const digits = BigInt(whole + decimals);
  return places > 0 ? rational(digits, 10n ** BigInt(places)) : rational(digits * 10n ** BigInt(-places));
}

function fromText(text: string): Rational | null {
  const plain = PLAIN.exec(text);
  return plain === null ? null : fromDigits(plain[1] ?? '', plain[2] ?? '', 0);
}

function fromNumber(value: number): Rational {
  if (Number.isInteger(value)) return rational(BigInt(value));
  const scientific = SHORTEST.exec(String(value));
  return scientific === null
    ? (fromText(String(value)) ?? rational(0n))
    : fromDigits(scientific[1] ?? '', scientific[2] ?? '', Number(scientific[3]));
}

/**
 * Reads a count or share that must not be negative, exactly.
 *
 * A whole number is taken at its value; a number with decimals means the decimal it is written as (`0.07` is 7/100);
 * a string is digits with an optional point and more digits, without sign, exponent or spaces.
 * @throws SeatInputError naming `field` (and `list`): negative, not a number, infinite, or not a decimal.
 */
export function readDecimal(value: unknown, field: string, list: string | null = null): Rational {
  const refuse = (problem: string) => new SeatInputError(field, problem, list);
  if (typeof value === 'bigint') {
    if (value < 0n) throw refuse(`must not be negative, and is ${value}`);
    return rational(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse(`must be a finite number, and is ${value}`);
    if (value < 0) throw refuse(`must not be negative, and is ${value}`);
    return fromNumber(value);
  }
  if (typeof value === 'string') {
    const read = fromText(value);
    if (read !== null) return read;
    const negative = value.startsWith('-') && fromText(value.slice(1)) !== null;
    throw refuse(
      negative ? `must not be negative, and is ${value}` : `is not a decimal: ${JSON.stringify(value)}`,
    );
  }
  throw refuse(
    `must be a number, a bigint or a decimal string, and is ${value === null ? 'null' : typeof value}`,
  );
}
