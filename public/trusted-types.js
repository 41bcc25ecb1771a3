// Where the browser has Trusted Types, strings become markup or script addresses only here: markup only to be parsed
// apart from the page or shown in a sandboxed preview, script addresses only of this site.
(() => {
  const factory = window.trustedTypes;
  if (!factory) return;
  const parsedApart = ['DOMParser parseFromString', 'HTMLIFrameElement srcdoc'];
  factory.createPolicy('default', {
    createHTML: (html, _type, sink) => (parsedApart.includes(sink) ? html : null),
    createScriptURL: (url) => (new URL(url, document.baseURI).origin === window.location.origin ? url : null),
  });
})();
