import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { RegistryUpdate } from "../../src/changes/changes.js";
import { makeChangesPage } from "../../src/changes/changes-page.js";
import { UpdateSection } from "../../src/changes/update-section.js";

function renderUpdate(update: RegistryUpdate): string {
  return render(<UpdateSection update={update} />);
}

describe("the page of changes", () => {
  it("shows the newest registrations, the chart and its table of the registry as it is", async () => {
    const html = render((await makeChangesPage()).content);
    expect(html).toContain("Newest registrations and modifications");
    expect(html.match(/class="bar"/g)?.length).toBeGreaterThan(20);
    expect(html).toMatch(/<th scope="row">2006<\/th><td>\d+<\/td>/);
    // The site's policy refuses styles that stand in the page.
    expect(html).not.toContain("style=");
  });

  it("says that there is nothing to compare with before the first release", () => {
    expect(renderUpdate({ kind: "first" })).toContain("nothing to compare it with");
  });

  it("links what is added to the registry, but nothing that is withdrawn", () => {
    const section = (heading: string, name: string) => ({ heading, lines: [[name, "81/tcp"]], omitted: 2 });
    const html = renderUpdate({
      kind: "pending",
      packages: [
        {
          name: "@ianakit/registry",
          bump: "minor",
          summary: "3 added",
          sections: [section("Added", "foo"), section("Withdrawn", "bar")],
        },
      ],
    });
    expect(html).toContain(`<a href="/service/foo">foo</a>`);
    expect(html).toContain("<td>bar</td>");
    expect(html).toContain("… and 2 more.");
  });

  it("shows the changelog of the last release where nothing changed since", () => {
    const packages = [{ name: "@ianakit/tcp", version: "1.1.0", entry: "- <b>Foo</b>" }];
    const html = renderUpdate({ kind: "released", packages });
    expect(html).toContain("1.1.0");
    expect(html).toContain("&lt;b>Foo");
  });
});
