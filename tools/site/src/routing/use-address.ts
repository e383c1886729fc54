import { useLayoutEffect, useState } from "preact/hooks";
import { type Address, currentAddress, onAddressChange } from "./address.js";

/** The address, in a component; at first the path that the build made the page for, which takes no query. */
export function useAddress(path: string): Address {
  const [address, setAddress] = useState<Address>({ path, query: "" });
  useLayoutEffect(() => {
    setAddress(currentAddress());
    return onAddressChange(setAddress);
  }, []);
  return address;
}
