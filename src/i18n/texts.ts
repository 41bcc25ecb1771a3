/**
 * The shape of a catalogue in any language: its ids and what its texts are given stay, their words may differ. Texts that
 * take parts of any kind (`<P>`) take unknown ones here.
 */
export type Texts<T> = unknown extends T
  ? T
  : T extends string
    ? string
    : T extends (...given: infer Given) => infer Said
      ? (...given: Given) => Texts<Said>
      : { readonly [Key in keyof T]: Texts<T[Key]> };
