import { describe, it } from "vitest";
import { HAS_CHROMIUM, IN_CHROMIUM } from "../test/open-browser.js";
import { expectLooks, OTHER_PAGES } from "../test/page-looks.js";
import { useSite } from "../test/use-site.js";

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const visit = useSite();

  it.each(OTHER_PAGES)(
    "axe has nothing to say of %s, light or dark, and it never scrolls sideways",
    (...page) => expectLooks(visit, page),
  );
});
