import type { Peer } from './peers.ts';

/** The page of a peer: it loads the facts, draws them, and answers to the mouse on a strip below as a brush does. */
export function peerPage(peer: Peer, scripts: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><title>${peer.name}</title>
<div id="box" style="width:1200px;height:420px"></div>
<div id="strip" style="width:1200px;height:40px;background:#ddd;user-select:none"></div>
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
<script type="module">
const box = document.getElementById('box');
const strip = document.getElementById('strip');
const facts = await (await fetch('facts.json')).json();
{
${peer.script}
}
performance.mark('peer:drawn');
let first = Infinity, last = -Infinity;
for (const day of facts.day) { if (day < first) first = day; if (day > last) last = day; }
const WIDTH = 0.15;
let waiting = null;
strip.addEventListener('pointermove', (event) => {
  if (event.buttons === 0) return;
  const next = async () => {
    const at = Math.min(1 - WIDTH, Math.max(0, event.offsetX / 1200));
    const from = Math.round(first + (last - first) * at);
    await show(from, from + Math.round((last - first) * WIDTH));
    performance.mark('peer:update');
  };
  if (waiting) { waiting = next; return; }
  waiting = next;
  void next();
  requestAnimationFrame(() => { const left = waiting === next ? null : waiting; waiting = null; left?.(); });
});
</script>`;
}
