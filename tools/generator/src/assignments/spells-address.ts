/** Some ids of the registry's people spell an address, such as `admin_at_example_com`; those are published nowhere. */
export function spellsAddress(id: string): boolean {
  return /_at_|[@&]/i.test(id);
}
