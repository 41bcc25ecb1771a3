// Runs before the first paint, so that a dark page never flashes white.
(function () {
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  try {
    var chosen = localStorage.getItem('observer-atlas:theme');
    if (chosen) dark = chosen === 'dark';
  } catch {
    // Without storage the device's own choice stands.
  }
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
