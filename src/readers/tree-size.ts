/** How deep a tree is nested, counted up to `most`, and how many nodes were met until then. Walks without recursion. */
export function treeSize(root: Node, most: number): { depth: number; nodes: number } {
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  let node: Node | null = root;
  while (node !== null && deepest < most) {
    nodes++;
    deepest = Math.max(deepest, depth);
    const child: Node | null = node.firstChild;
    if (child !== null) {
      depth++;
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return { depth: deepest, nodes };
}
