// Reads the columns that the last visit kept of a large dataset while the application is still on its way; the
// application takes the rows from here (src/store/columns/stored-large.ts) or, where this did not come to it, reads them.
(function () {
  try {
    if (localStorage.getItem('observer-atlas:large') !== 'yes') return;
    var request = indexedDB.open('observer-atlas');
  } catch {
    return;
  }
  /** Puts the other pieces behind the first, each in a task of its own: the page is silent for none of them. */
  function readMore(table, first) {
    var whole = new Uint8Array(first.size);
    var step = first.buffer.byteLength;
    var found = 1;
    whole.set(new Uint8Array(first.buffer));
    for (let n = 1; n < first.pieces; n += 1) {
      const more = table.get('more:drawing:' + first.generation + ':' + n);
      more.onsuccess = function () {
        if (!more.result) return;
        whole.set(new Uint8Array(more.result.buffer), n * step);
        found += 1;
        if (found < first.pieces) return;
        first.buffer = whole.buffer;
        first.pieces = 1;
      };
    }
  }
  window.atlasColumns = new Promise(function (resolve) {
    request.onupgradeneeded = function () {
      request.transaction.abort();
    };
    request.onblocked = function () {
      resolve(null);
    };
    request.onerror = function (event) {
      event.preventDefault();
      resolve(null);
    };
    request.onsuccess = function () {
      var database = request.result;
      try {
        var reading = database.transaction('large', 'readonly');
        var table = reading.objectStore('large');
        var header = table.get('header');
        var drawings = table.getAll(IDBKeyRange.bound('drawing:', 'drawing;'));
        drawings.onsuccess = function () {
          drawings.result.forEach(function (first) {
            if (first.pieces > 1) readMore(table, first);
          });
        };
        reading.oncomplete = function () {
          database.close();
          resolve({ header: header.result, drawings: drawings.result });
        };
        reading.onabort = function () {
          database.close();
          resolve(null);
        };
      } catch {
        database.close();
        resolve(null);
      }
    };
  });
})();
