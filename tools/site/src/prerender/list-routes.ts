/** Every path that gets a file of its own; `/404` is what file hosts answer for any other. */
export function listRoutes(): readonly string[] {
  return ["/", "/404"];
}
