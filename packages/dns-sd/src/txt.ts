export { DnsSdError } from "./shared/dns-sd-error.js";
export { type TxtKeys, txtKeys } from "./txt-notes/txt-keys.js";
export { DecodedTxtRecord, decodeTxtRecord, decodeTxtStrings } from "./txt-records/decode-txt-record.js";
export { encodeTxtRecord, encodeTxtStrings } from "./txt-records/encode-txt-record.js";
export { adviseTxtSize, type TxtSizeAdvice } from "./txt-records/txt-size.js";
