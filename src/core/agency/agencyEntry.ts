/** A way of writing a body's name met in life; `form` says what is odd about it, none where it is a good spelling. */
export interface AgencyAlias {
  readonly text: string;
  readonly form?: "typo" | "head" | "context" | "generic";
}

/** A body or a group of bodies of the directory. */
export interface AgencyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly parent: string | null;
  readonly aliases: readonly AgencyAlias[];
  /** ISO days between which the body exists; null where open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Fields of administrative reform it is in charge of. */
  readonly domains: readonly string[];
}
