/**
 * Stands in for the parts of d3 that pan and zoom: a map in a page must not take the wheel and the fingers that move the
 * page. Whatever is asked of it, it does nothing.
 */
const nothing: unknown = new Proxy(() => undefined, { get: () => nothing, apply: () => nothing });

export const select = nothing;
export const zoom = nothing;
export const zoomIdentity = nothing;
