import { describe, expect, it } from 'vitest';
import languages from '../../../data/lexicon/languages.json' with { type: 'json' };
import * as subject from './language-of.ts';

const signs = subject.languageSigns(languages);
const languageOf = (text: string) => subject.languageOf(signs, text);

const ENGLISH =
  'The Speaker of the Assembly received observers of the Northern Union on Tuesday. They talked about the vote, and he thanked them for their work in the regions of the country. The mission has 120 observers and will stay for two weeks, as it did at the last election, said its head, who is to give a first statement on the day after the vote.';
const OTHERS = {
  ru: 'Председатель Сената принял наблюдателей Северного союза. Они говорили о выборах.',
  kk: 'Сенат Төрағасы байқаушыларды қабылдады. Олар сайлау туралы әңгімелесті.',
  ka: 'პარლამენტის თავმჯდომარე დამკვირვებლებს შეხვდა და არჩევნებზე ისაუბრა.',
  ar: 'استقبل رئيس البرلمان مراقبي الانتخابات من الاتحاد الشمالي وتحدث معهم.',
  und: 'Le Président de l’Assemblée a reçu mardi les observateurs de l’Union du Nord. Ils ont parlé du scrutin, et il les a remerciés de leur travail dans les régions du pays. La mission compte cent vingt observateurs et restera deux semaines, comme lors de la dernière élection, a dit son chef, qui doit faire une première déclaration au lendemain du vote devant la presse réunie.',
};

describe('the language of an article', () => {
  it('is English where its words are, also with names and quotes in other letters', () => {
    expect(languageOf(ENGLISH)).toBe('en');
    expect(languageOf(`${ENGLISH} “${OTHERS.ru}”`)).toBe('en');
  });
  it('is told by its letters', () => {
    const { ru, kk, ka, ar } = OTHERS;
    expect([ru, kk, ka, ar].map(languageOf)).toEqual(['ru', 'kk', 'ka', 'ar']);
    expect(languageOf(`${ru.repeat(3)} (OSCE/ODIHR)`)).toBe('ru');
  });
  it('is another one where the letters are those of English and the words are not', () => {
    expect(languageOf(OTHERS.und)).toBe('und');
    expect(
      languageOf(
        'Meclis Başkanı Salı günü Kuzey Birliği gözlemcilerini kabul etti. Görüşmede seçim hazırlıkları ele alındı ve Başkan heyete çalışmaları için teşekkür etti. Heyette yüz yirmi gözlemci var. Heyet iki hafta kalacak. İlk açıklama oylamadan bir gün sonra başkentte yapılacak. Gözlemciler bölgelerde sandık merkezlerini ziyaret edecek, komisyon üyeleri ve partilerle görüşecek. Geçen seçimde de böyle olmuştu, dedi heyet başkanı basına.',
      ),
    ).toBe('und');
  });
  it('is left alone where there are too few words to tell', () => {
    expect(languageOf('Share. Leave a reply. Popular')).toBe('en');
    expect(languageOf('')).toBe('en');
  });
});
