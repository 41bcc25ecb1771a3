import { HOME_LANGUAGE, languageFor, type Language } from '../../i18n/languages.ts';

/**
 * The language an address asks for: `lang=ru`, or with `lang=auto` the first of the reader's (`preferred`, best first)
 * that the atlas speaks; its own where it speaks none of them.
 */
export function askedLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search.slice(0, 20_000)).get('lang') ?? '';
  return languageFor(asked === 'auto' ? preferred : [asked]);
}

/** Where a script lies that exists for every language: those of the atlas's own have no folder for it. */
export function inLanguage(language: Language, name: string): string {
  return language === HOME_LANGUAGE ? name : `${language}/${name}`;
}
