/** Elements that stand for themselves: a line before and after. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH SELECT BUTTON TEXTAREA HEAD'.split(' '),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The words of a tree as paragraphs. Walks without recursion: no nesting is too deep. */
export function htmlParagraphs(root: Node): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const close = (): void => {
    const text = current
      .replace(/[\t\r\f \u00a0]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  let node: Node | null = root;
  while (node !== null) {
    const name: string = node.nodeName.toUpperCase();
    const silent = SILENT.has(name);
    if (node.nodeType === TEXT_NODE) current += (node.nodeValue ?? '').replace(/\s+/gu, ' ');
    else if (name === 'BR') current += '\n';
    else if (node.nodeType === ELEMENT_NODE && BLOCKS.has(name)) close();
    else if (name === 'TD' || name === 'TH') current += ' ';
    const child: Node | null = silent ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCKS.has(node.nodeName.toUpperCase())) close();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  close();
  return paragraphs;
}
