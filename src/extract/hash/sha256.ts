const PRIMES = primes(64);
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

/** The SHA-256 of a string's UTF-8 bytes, in hex (FIPS 180-4). Pure and synchronous, unlike Web Crypto. */
export function sha256(text: string): string {
  return sha256Of([text]);
}

/** The SHA-256 of strings one after another, as if they were one; a surrogate pair stands within one string. */
export function sha256Of(texts: Iterable<string>): string {
  const state = Int32Array.from(START);
  const schedule = new Int32Array(64);
  const block = new DataView(new ArrayBuffer(BLOCK));
  const encoder = new TextEncoder();
  let length = 0;
  const add = (byte: number): void => {
    block.setUint8(length % BLOCK, byte);
    if (++length % BLOCK === 0) digest(state, schedule, block);
  };
  for (const text of texts) encoder.encode(text).forEach(add);
  const bits = length * 8;
  add(0x80);
  while (length % BLOCK !== BLOCK - 8) add(0);
  block.setUint32(BLOCK - 8, bits / 2 ** 32);
  block.setUint32(BLOCK - 4, bits);
  digest(state, schedule, block);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function digest(state: Int32Array, schedule: Int32Array, block: DataView): void {
  for (let i = 0; i < 16; i++) schedule[i] = block.getInt32(4 * i);
  for (let i = 16; i < 64; i++) {
    const early = schedule[i - 15] ?? 0;
    const late = schedule[i - 2] ?? 0;
    const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[i] = (schedule[i - 16] ?? 0) + small0 + (schedule[i - 7] ?? 0) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = g ^ (e & (f ^ g));
    const first = (h + big1 + choice + (ROUND[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) | (c & (a | b));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  }
  state.set([a, b, c, d, e, f, g, h].map((word, i) => word + (state[i] ?? 0)));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The first 32 bits of the fractional part. */
function fraction(x: number): number {
  return ((x % 1) * 2 ** 32) | 0;
}
