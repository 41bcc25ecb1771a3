/** The time of day as a speaker reads it: '09:05'. */
export function clockWords(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A span of time in milliseconds: '0:07', '12:30', '1:02:03'; nothing is before its beginning. */
export function elapsedWords(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
