/** Well-known ports that help readers find their way; where room is short, the first ones are labelled. */
export const LANDMARKS = [
  80, 443, 8080, 6000, 5432, 27_017, 3306, 22, 53, 3389, 1883, 5060, 25, 179, 5353, 9100,
];
