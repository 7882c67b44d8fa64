import type { OfficeType } from "../wire/officeType";

/** A workbook made out of a file: it is there, and nobody sees it until it is opened. */
export const workbookCreated: OfficeType<string> = {
  name: "WorkbookCreated",
  identity: (_session, id) => ({ Id: id }),
  scalars: { Id: { since: 8, get: (_session, id) => id } },
  links: {},
  methods: { Open: { since: 8, call: (session, id) => (session.openCreated(id), {}) } },
};
