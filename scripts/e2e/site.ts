/** The built page is tested below a sub-path, because that is where people put static sites. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4391);
export const BASE = '/reports/observer-atlas/';
export const SITE = `http://localhost:${PORT}${BASE}`;
