/** The parts of d3 that pan and zoom; loaded after the first picture, which needs none of them. */
export { select, zoom, zoomIdentity } from 'd3';
