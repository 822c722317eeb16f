/** What the run is about, in the words the user named it with. */
export interface Subject {
  readonly kind: "service" | "gateway" | "endpoint";
  /** The name of a service or gateway in SQL's spelling, or the host of an endpoint. */
  readonly name: string;
}

/** Harmless sentences about a gateway and the endpoints behind it. */
export interface GatewayNote {
  /** Whom it sends requests to. */
  readonly split: string;
  /** What a healthy answer that came through it does not prove. */
  readonly leftOpen?: string;
}
