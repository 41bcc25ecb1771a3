const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthsShort = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const dates = {
  months,
  monthsShort,
  /** '17 March 2023'; the year null where it is left out. Months are counted from 1. */
  day: ({ day, month, year }: { day: number; month: number; year: number | null }) =>
    `${day} ${months[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`,
  /** '17 Mar'. */
  shortDay: ({ day, month }: { day: number; month: number }) => `${day} ${monthsShort[month - 1] ?? ''}`,
  none: 'no date',
  about: ({ date }: { date: string }) => `about ${date}`,
  between: ({ from, to }: { from: string; to: string }) => `between ${from} and ${to}`,
};
