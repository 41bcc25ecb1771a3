/** The forms a counted noun takes; `other` is always there, the rest by the language (CLDR plural categories). */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form for `n` in a language, e.g. `plural('en', 1, { one: 'article', other: 'articles' })`. */
export function plural(language: string, n: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
}
