/** Stands in for the parts of Svelte that fade and move what comes and goes: a map of one country stands still. */
function nothing(): void {
  // What comes is there at once.
}

export { nothing as animation, nothing as set_animation_effect_override, nothing as transition };
