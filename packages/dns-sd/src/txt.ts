export { DnsSdError } from "./shared/dns-sd-error.js";
export { type TxtKeys, txtKeys } from "./txt-notes/txt-keys.js";
export { adviseTxtSize, type TxtSizeAdvice } from "./txt-records/advise-txt-size.js";
export { decodeTxtRecord } from "./txt-records/decode-txt-record.js";
export { encodeTxtRecord } from "./txt-records/encode-txt-record.js";
export { encodeTxtStrings } from "./txt-records/encode-txt-strings.js";
