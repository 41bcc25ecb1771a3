import type { shell as en } from '../en/shell.ts';
import type { Texts } from '../texts.ts';

/** What of the shell's texts a frame shows; the dashboard speaks English. */
export const shell: Texts<Pick<typeof en, 'product' | 'motto' | 'plateMenu'>> = {
  product: 'Observer Atlas',
  motto: 'За каждым знаком стоит предложение',
  plateMenu: ({ title }) => `Поделиться, встроить или сохранить: ${title}`,
};
