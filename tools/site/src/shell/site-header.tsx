import type { VNode } from "preact";
import type { Address } from "../routing/address.js";
import { useAddress } from "../routing/address.js";
import { sitePath } from "../routing/route.js";
import { SearchBox } from "../search/search-box.js";

/** The pages that the header leads to. */
const PAGES = [
  { path: "/ports", name: "Ports" },
  { path: "/dns-sd", name: "DNS-SD" },
  { path: "/changes", name: "Changes" },
  { path: "/api", name: "API" },
] as const;

/** The site's name, the search box and the way to its pages; the same on every page. */
export function SiteHeader({ path }: { readonly path: string }): VNode {
  const address = useAddress(path);
  return (
    <>
      <a class="brand" href={sitePath("/")}>
        iana<span>kit</span>
      </a>
      <SearchBox address={address} />
      <nav aria-label="Site">
        {PAGES.map((page) => (
          <a key={page.path} href={sitePath(page.path)} aria-current={standingOf(address, page.path)}>
            {page.name}
          </a>
        ))}
      </nav>
    </>
  );
}

/** The value of `aria-current` for a link: the page itself, or one below it. */
function standingOf({ path }: Address, page: string): "page" | "true" | undefined {
  if (path?.replace(/\/$/, "") === page) return "page";
  return path?.startsWith(`${page}/`) ? "true" : undefined;
}
