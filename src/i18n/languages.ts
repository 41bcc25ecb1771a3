/** The languages an embed can speak, each by its own name; the texts of each lie in the folder of its tag. */
export const LANGUAGES = { en: 'English', ru: 'Русский' } as const;
export type Language = keyof typeof LANGUAGES;

/** The language of the application itself, which stands in wherever another is not spoken. */
export const HOME_LANGUAGE: Language = 'en';

/** The language spoken for the first tag (BCP 47) that is understood; the application's own where none is. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return HOME_LANGUAGE;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}
