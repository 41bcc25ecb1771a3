/** The forms a counted noun takes; `other` is always there, the rest by the language (CLDR plural categories). */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Making the rules of a language takes long beside asking them. */
const known = new Map<string, Intl.PluralRules>();

/** Picks the form for `n` in a language, e.g. `plural('en', 1, { one: 'article', other: 'articles' })`. */
export function plural(language: string, n: number, forms: PluralForms): string {
  let rules = known.get(language);
  if (!rules) known.set(language, (rules = new Intl.PluralRules(language)));
  return forms[rules.select(n)] ?? forms.other;
}
