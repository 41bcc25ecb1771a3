const ROUND = roots(64, 3);
const START = roots(8, 2);

/** The SHA-256 of a string's UTF-8 bytes, in hex (FIPS 180-4). Pure and synchronous, unlike Web Crypto. */
export function sha256(text: string): string {
  return sha256Of([text]);
}

/** The SHA-256 of strings one after another, as if they were one; a surrogate pair stands within one string. */
export function sha256Of(texts: Iterable<string>): string {
  const state = START.slice();
  const schedule = new Int32Array(64);
  const encoder = new TextEncoder();
  let rest = new Uint8Array(0);
  let length = 0;
  for (const text of texts) {
    const added = encoder.encode(text);
    length += added.length;
    const bytes = rest.length === 0 ? added : joined(rest, added);
    const whole = bytes.length - (bytes.length % 64);
    digest(state, schedule, words(bytes, whole));
    rest = bytes.slice(whole);
  }
  digest(state, schedule, padded(rest, length));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function digest(state: Int32Array, schedule: Int32Array, message: Int32Array): void {
  for (let block = 0; block < message.length; block += 16) {
    schedule.set(message.subarray(block, block + 16));
    for (let i = 16; i < 64; i++) {
      const early = schedule[i - 15] ?? 0;
      const late = schedule[i - 2] ?? 0;
      const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      schedule[i] = ((schedule[i - 16] ?? 0) + small0 + (schedule[i - 7] ?? 0) + small1) | 0;
    }
    compress(state, schedule);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function compress(state: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + (ROUND[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = ((state[i] ?? 0) + word) | 0));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first bytes as big-endian words; `count` is a multiple of 64. */
function words(bytes: Uint8Array, count: number): Int32Array {
  const found = new Int32Array(count / 4);
  for (let i = 0; i < count; i++) found[i >> 2] = ((found[i >> 2] ?? 0) << 8) | (bytes[i] ?? 0);
  return found;
}

/** The last words: the bytes left over, the closing bit, and the length of the whole in bits. */
function padded(rest: Uint8Array, length: number): Int32Array {
  const bytes = new Uint8Array((((rest.length + 8) >> 6) + 1) * 64);
  bytes.set(rest);
  bytes[rest.length] = 0x80;
  const last = words(bytes, bytes.length);
  last[last.length - 2] = Math.floor(length / 0x20000000);
  last[last.length - 1] = length << 3;
  return last;
}

/** The first 32 bits of the fractional parts of the square or cube roots of the first primes. */
function roots(count: number, degree: 2 | 3): Int32Array {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (isPrime(n)) found.push(fraction(degree === 2 ? Math.sqrt(n) : Math.cbrt(n)));
  }
  return Int32Array.from(found);
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

function fraction(x: number): number {
  return ((x - Math.floor(x)) * 0x100000000) | 0;
}
