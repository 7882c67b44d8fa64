import type { AgencyList } from "../../../src/core/agency/agencyList";

/** A read cell in a few words, as the tables of these tests have it. */
export function saidIn({ kind, names, ditto, eachLeads, clauses }: AgencyList): string[] {
  const roles = { lead: "chủ trì: ", with: "phối hợp: " } as const;
  return [
    ...(kind === "names" ? [] : [kind]),
    ...names.map(({ role, text, match, isGroup, shape }) => `${role === null ? "" : roles[role]}${text} = ${match.found ? match.entry.id : isGroup ? "nhóm" : shape}`),
    ...(ditto ? ["+ ditto"] : []),
    ...(eachLeads ? ["+ eachLeads"] : []),
    ...(kind === "names" ? clauses.map((clause) => `(${clause})`) : []),
  ];
}
