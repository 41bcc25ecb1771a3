// Reads the columns that the last visit kept of a large dataset while the application is still on its way; the
// application takes the rows from here (src/store/columns/stored-large.ts) or, where this did not come to it, reads them.
(function () {
  try {
    if (localStorage.getItem('observer-atlas:large') !== 'yes') return;
    var request = indexedDB.open('observer-atlas');
  } catch {
    return;
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
        var header = reading.objectStore('large').get('header');
        var drawings = reading.objectStore('large').getAll(IDBKeyRange.bound('drawing:', 'drawing;'));
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
