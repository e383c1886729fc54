import type { TransportProtocol, TxtNote } from "@ianakit/registry/assignment";

/** What every correction gives: why it is needed, and its source. */
interface SourcedCorrection {
  readonly reason: string;
  readonly source: string;
}

/** The port that a service's plain identifier stands for, if it is not the lowest. */
export interface PrimaryPortCorrection extends SourcedCorrection {
  readonly serviceName: string;
  readonly port: number;
}

/** The service that a port is known for, if it is not the first row's. */
export interface CanonicalServiceCorrection extends SourcedCorrection {
  readonly port: number;
  readonly transport: TransportProtocol;
  readonly serviceName: string;
}

/** A (service, port, transport protocol) that the registry holds more than once. */
export interface DuplicateCorrection extends SourcedCorrection {
  readonly serviceName: string;
  readonly port: number | null;
  readonly transport: TransportProtocol | null;
}

/** What a TXT note says, if the grammar reads it differently from a person. */
export interface TxtNoteCorrection extends SourcedCorrection {
  readonly serviceName: string;
  readonly transport?: TransportProtocol;
  /** The note that is corrected. If IANA changes it, the correction no longer applies and the grammar reads it again. */
  readonly note: string;
  readonly kind: TxtNote["kind"];
  readonly keys?: readonly string[];
}

/** A service with a port, and no TXT note, whose type DNS-SD uses by an RFC or by the service's own specification. */
export interface DnsSdServiceCorrection extends SourcedCorrection {
  readonly serviceName: string;
  readonly transport: TransportProtocol;
}

/** `data/corrections.json`. */
export interface Corrections {
  readonly primaryPorts: readonly PrimaryPortCorrection[];
  readonly canonicalServices: readonly CanonicalServiceCorrection[];
  readonly duplicates: readonly DuplicateCorrection[];
  readonly txtNotes: readonly TxtNoteCorrection[];
  readonly dnsSdServices: readonly DnsSdServiceCorrection[];
}
