import { nameParts } from './fold-name.ts';

const PATRONYMIC = /(?:vich|vna|ichna|ul[uy]|[ou]gl[iyu]|kyzy|qizi|gyzy|ovych)$/iu;
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/iu;
const PARTICLE = /^(?:van|von|der|den|de|del|della|da|dos|di|la|le|bin|ibn|al|el|ter|ten)$/iu;

/**
 * The family name as it stands in a full name: the last part with the particles before it ('van der Berg'), or the
 * first where the last of three is a patronymic ('Petrov Ivan Sergeyevich'). The only part of a lone name.
 */
export function surnameOf(name: string): string {
  const parts = nameParts(name);
  while (parts.length > 1 && GENERATION.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.length - 1;
  if (last >= 2 && PATRONYMIC.test(parts[last] ?? '')) return parts[0] ?? '';
  let from = last;
  while (from > 1 && PARTICLE.test(parts[from - 1] ?? '')) from--;
  return parts.slice(from).join(' ');
}
