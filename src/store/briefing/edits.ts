import type { Briefing, Slide } from './briefing.ts';

/** A name for something new: unguessable enough never to meet another. */
export function newId(prefix: string): string {
  return `${prefix}-${crypto.randomUUID()}`;
}

/** The briefing with a slide moved to another place; places outside the list are its ends. */
export function moveSlide(briefing: Briefing, id: string, to: number): Briefing {
  const slide = briefing.slides.find((one) => one.id === id);
  if (!slide) return briefing;
  const others = briefing.slides.filter((one) => one.id !== id);
  const place = Math.min(others.length, Math.max(0, to));
  return { ...briefing, slides: [...others.slice(0, place), slide, ...others.slice(place)] };
}

/** The briefing with some fields of a slide changed. */
export function changeSlide(briefing: Briefing, id: string, patch: Partial<Slide>): Briefing {
  return {
    ...briefing,
    slides: briefing.slides.map((slide) => (slide.id === id ? { ...slide, ...patch, id } : slide)),
  };
}

/** The briefing with a slide put in at a place. */
export function insertSlide(briefing: Briefing, slide: Slide, at: number = briefing.slides.length): Briefing {
  return { ...briefing, slides: [...briefing.slides.slice(0, at), slide, ...briefing.slides.slice(at)] };
}

/** The briefing with a copy of a slide right behind it. */
export function duplicateSlide(briefing: Briefing, id: string, copy: string): Briefing {
  const at = briefing.slides.findIndex((slide) => slide.id === id);
  const slide = briefing.slides[at];
  return slide ? insertSlide(briefing, { ...slide, id: copy }, at + 1) : briefing;
}

/** The briefing without a slide. */
export function removeSlide(briefing: Briefing, id: string): Briefing {
  return { ...briefing, slides: briefing.slides.filter((slide) => slide.id !== id) };
}
