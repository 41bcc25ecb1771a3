/** What `allocate` and its neighbours throw for input they cannot count; the message begins with the field. */
export class SeatInputError extends Error {
  /** The field of the input: `'votes'`, `'seats'`, `'method'`, `'threshold.fraction'`, … */
  readonly field: string;
  /** The list concerned, where the field holds several. */
  readonly list: string | null;

  constructor(field: string, problem: string, list: string | null = null) {
    super(`${field}${list === null ? '' : `[${JSON.stringify(list)}]`}: ${problem}`);
    this.name = 'SeatInputError';
    this.field = field;
    this.list = list;
  }
}
