const SHORTEST = 400;

/**
 * The HTML of a page that was copied from another tab, which tells the article from its menus; empty where the clipboard
 * holds less than a page.
 */
export function pastedPage(data: DataTransfer | null): string {
  const html = data?.getData('text/html') ?? '';
  return html.length >= SHORTEST && /<(?:article|p|h1)\b/iu.test(html) ? html : '';
}
