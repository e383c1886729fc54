import { useEffect, useState } from "preact/hooks";
import { type Address, currentAddress, navigate, onAddressChange } from "../routing/address.js";
import { sitePath } from "../routing/paths.js";
import { formatPictureQuery } from "./format-picture-query.js";
import { parsePictureQuery } from "./parse-picture-query.js";
import { DEFAULT_SETTINGS, type PictureSettings } from "./picture-settings.js";

const PATH = "/ports";

/** What the address says of the picture, and what changes it: without a step in the history. */
export function usePictureSettings(): readonly [PictureSettings, (change: Partial<PictureSettings>) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  // The page's file was made without a query: it is read once the browser has the page.
  useEffect(() => {
    const read = ({ path, query }: Address) => {
      if (path?.startsWith(PATH)) setSettings(parsePictureQuery(query));
    };
    read(currentAddress());
    return onAddressChange(read);
  }, []);
  const change = (changed: Partial<PictureSettings>) => {
    navigate(sitePath(PATH) + formatPictureQuery({ ...settings, ...changed }), { replace: true });
  };
  return [settings, change];
}
