/** Years of registration that share a colour: from the first one to that before the next class. */
export const YEAR_CLASSES = [
  { first: 0, label: "to 2002" },
  { first: 2003, label: "2003–2004" },
  { first: 2005, label: "2005–2006" },
  { first: 2007, label: "2007–2008" },
  { first: 2009, label: "2009–2011" },
  { first: 2012, label: "2012–2014" },
  { first: 2015, label: "2015–2019" },
  { first: 2020, label: "2020 on" },
] as const;
