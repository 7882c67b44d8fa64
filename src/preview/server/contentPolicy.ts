import policies from "../contentPolicies.json";

/** The preview's pages: the outer one, which the spreadsheet needs to allow inline styles, and the pane, as strict as installed. */
export type PolicyName = keyof typeof policies;

/** The content policy of a page as its response header says it. */
export function contentPolicy(name: PolicyName): string {
  return Object.entries(policies[name])
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}
