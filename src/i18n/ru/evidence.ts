import type { evidence as en } from '../en/evidence.ts';
import type { Texts } from '../texts.ts';

export const evidence: Texts<typeof en> = {
  openSentence: ({ name, paragraph }) =>
    paragraph === null
      ? `Прочитать предложение: ${name}`
      : `Прочитать предложение: ${name}, абзац ${paragraph}`,
  inWords: ({ name, paragraph }) => (paragraph === null ? name : `${name}, абзац ${paragraph}`),
  dateStated: 'Дата названа в предложении',
  datePublished: 'Дата публикации',
  dateInferred: 'Дата установлена по тексту',
  dateUnknown: 'Дата не указана',
  moreSentences: ({ n }) => (n === 1 ? 'и ещё одно предложение' : `и ещё предложений: ${n}`),
};
