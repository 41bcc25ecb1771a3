import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Narrow = (axe: AxeBuilder) => AxeBuilder;
const whole: Narrow = (axe) => axe;

/** What axe finds on the page as it stands, a line for each broken rule with the elements that break it. */
export async function violationsOn(page: Page, narrow: Narrow = whole): Promise<string[]> {
  // Details of what passed are not asked for: on a page of many marks they take a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await narrow(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** The same in both themes: all rules in the light, and in the dark those of colour, the only ones a theme can break. */
export async function violationsInBothThemes(page: Page, narrow: Narrow = whole): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsOn(page, narrow);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsOn(page, (axe) =>
    narrow(axe).withRules(['color-contrast', 'link-in-text-block']),
  );
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}
