// Asks for the typefaces of the page, and decides, before anything is painted, whether the picture of the dataset that the
// page was built with is what its application is going to show; remembers what is pressed in it until the application
// stands in its place (src/shells/dashboard/standing-picture.ts).
(function () {
  var page = document.documentElement;
  var faces = page.dataset.faces ? page.dataset.faces.split(' ') : [];
  var waiting = faces.length;
  function came() {
    waiting -= 1;
    if (waiting === 0) delete page.dataset.unset;
  }
  function ask(as, path, done) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = as;
    link.crossOrigin = '';
    link.onload = link.onerror = done;
    link.href = './' + path;
    document.head.append(link);
  }
  faces.forEach(function (face) {
    ask('font', face, came);
  });

  // A script that a <script> names fails before any of the page's own code could say so.
  addEventListener(
    'error',
    function (event) {
      if (event.target instanceof HTMLScriptElement && event.target.type === 'module') page.dataset.failed = '';
    },
    true,
  );

  var dataset = page.dataset.pictured;
  try {
    // The device has shown another dataset last, or the same with a person's own work in it.
    var last = localStorage.getItem('observer-atlas:shown');
    var other = last !== null && last !== dataset;
  } catch {
    // Without storage it is always the page's own dataset.
  }
  if (!dataset || other) return;
  if (!new URLSearchParams(location.search).has('page'))
    page.dataset.outlines.split(' ').forEach(function (outline) {
      if (outline !== '') ask('fetch', outline, null);
    });
  if (location.search !== '' || location.hash !== '') return;
  try {
    if (localStorage.getItem('observer-atlas:hint') === 'dismissed') page.dataset.unhinted = '';
  } catch {
    // Without storage nothing was put away.
  }
  var width = innerWidth;
  var size = width >= 1280 && width <= 2000 ? 'wide' : width <= 520 ? 'narrow' : '';
  if (size === '') return;
  page.dataset.picture = size;
  // Set in its own typefaces at once, no line of it moves; where they are long in coming it is set in others.
  if (waiting > 0) page.dataset.unset = '';
  setTimeout(function () {
    delete page.dataset.unset;
  }, 400);

  function pressed(event) {
    if (!page.dataset.picture || !(event.target instanceof Element)) return;
    var element = event.target.closest('.picture :is(a, button, summary, [role="button"])');
    if (!element || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    var href = element.getAttribute('href');
    if (href !== null && href[0] !== '?') return;
    event.preventDefault();
    window.atlasPressed = element;
  }
  document.addEventListener('click', pressed, true);
  document.addEventListener('keydown', pressed, true);
})();
