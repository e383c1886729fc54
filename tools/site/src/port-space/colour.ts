/** A colour of the screen: red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What the picture is drawn for; what is printed is as light as paper. */
export type Scheme = "light" | "dark";
